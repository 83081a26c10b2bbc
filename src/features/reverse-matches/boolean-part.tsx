import { words } from '#words/take-matches.ts';
import { CopyArea } from '../../ui/copy-area.tsx';

/** One search of several, to be copied; where the browser does not allow that, it is selected instead. */
export function BooleanPart({ part, number, of }: { part: string; number: number; of: number }) {
  const name = words.search(number, of);
  return (
    <CopyArea
      label={name}
      aside={words.characters(part.length)}
      text={part}
      rows={4}
      copy={
        <>
          {words.copy} <span className="visually-hidden">{name}</span>
        </>
      }
      copied={words.searchCopied(name)}
    />
  );
}
