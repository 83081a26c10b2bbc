import { periodWords } from '#words/dates.ts';
import { words } from '#words/military.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { useReleases } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';

/** Of a retired job: since when, and what its official matches are worth. */
export function StatusNote({
  status,
  split,
}: Pick<Specialty, 'status'> & {
  /** Some of its matches are parts of one older occupation. */
  split: boolean;
}) {
  const releases = useReleases();
  if (status === 'current') return null;
  const older = periodWords(releases['dod-database']);
  const newer = periodWords(releases['military-crosswalk']);
  return (
    <p className={text.quiet}>
      {status === 'marked-obsolete' ? words.retired(older) : words.gone(older, newer)} {words.lastMatches}
      {split && ` ${words.split}`}
    </p>
  );
}
