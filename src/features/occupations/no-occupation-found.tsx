import { Link } from 'wouter';
import { occupationsPath } from '../../runtime/paths.ts';
import { NothingFound } from '../../ui/nothing-found.tsx';

/** Says that no occupation was found, and what else to try. */
export function NoOccupationFound({
  suggestions,
  onTry,
}: {
  suggestions: readonly string[];
  onTry: (text: string) => void;
}) {
  return (
    <NothingFound
      words="No civilian occupation matches. We show nothing rather than guess."
      suggestions={suggestions}
      onTry={onTry}
      tips={
        <>
          <li>Type a job title: truck driver, nurse, help desk.</li>
          <li>Type what the work is: fix jet engines, protect networks from hackers.</li>
          <li>
            <Link href={occupationsPath()}>Browse by group</Link>.
          </li>
        </>
      }
    />
  );
}
