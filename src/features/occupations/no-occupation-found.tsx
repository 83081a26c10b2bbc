import { Link } from 'wouter';
import { words } from '#words/occupations.ts';
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
      words={words.nothing}
      suggestions={suggestions}
      onTry={onTry}
      tips={
        <>
          <li>{words.tipTitle}</li>
          <li>{words.tipWork}</li>
          <li>
            <Link href={occupationsPath()}>{words.browseByGroup}</Link>.
          </li>
        </>
      }
    />
  );
}
