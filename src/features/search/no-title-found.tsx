import { Link } from 'wouter';
import type { MilitaryAnswer } from '../../search/answers.ts';
import { NothingFound } from '../../ui/nothing-found.tsx';

/** Says that no military title was found, and what else to try. */
export function NoTitleFound({ answer, onTry }: { answer: MilitaryAnswer; onTry: (text: string) => void }) {
  const explained = answer.recognised.length > 0;
  return (
    <NothingFound
      words={explained ? undefined : 'No military title matches. We show nothing rather than guess.'}
      suggestions={answer.suggestions}
      onTry={onTry}
      tips={
        <>
          <li>Type the code alone, without rank or skill level: 25B, HM, 0311, 2T2X1.</li>
          <li>Type what you did in plain words: truck driver, medic, radar repair.</li>
          <li>
            <Link href="/browse">Browse a branch</Link> by rank type and code.
          </li>
        </>
      }
    />
  );
}
