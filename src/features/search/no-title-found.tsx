import { Link } from 'wouter';
import { words as shared } from '#words/domain-ui.ts';
import { words } from '#words/search-page.ts';
import type { MilitaryAnswer } from '../../search/answers.ts';
import { NothingFound } from '../../ui/nothing-found.tsx';

/** Says that no military title was found, and what else to try. */
export function NoTitleFound({ answer, onTry }: { answer: MilitaryAnswer; onTry: (text: string) => void }) {
  const explained = answer.recognised.length > 0;
  return (
    <NothingFound
      words={explained ? undefined : words.noTitle}
      suggestions={answer.suggestions}
      onTry={onTry}
      tips={
        <>
          <li>{words.tipCode}</li>
          <li>{words.tipWords}</li>
          <li>
            <Link href="/browse">{shared.browseBranches}</Link> {words.byRankAndCode}
          </li>
        </>
      }
    />
  );
}
