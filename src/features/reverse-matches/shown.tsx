import { words } from '#words/reverse-matches.ts';
import { ResultAnnouncement } from '../../ui/result-announcement.tsx';
import text from '../../ui/text.module.css';
import type { ShownOfAll } from './use-reverse-matches.ts';

/** Tells screen readers how many matches show, and everybody where what shows is only near to what was typed. */
export function Shown({
  official,
  others,
  note,
}: {
  official: ShownOfAll;
  /** Undefined where no other source says anything, or none is there yet. */
  others: ShownOfAll | undefined;
  note: string;
}) {
  const count = words.shown(
    official.all.length > 0 ? official.shown.length : undefined,
    others && others.all.length > 0 ? others.shown.length : undefined,
  );
  return (
    <>
      {note && <p className={text.quiet}>{note}</p>}
      <ResultAnnouncement words={[count, note].filter(Boolean).join('. ')} />
    </>
  );
}
