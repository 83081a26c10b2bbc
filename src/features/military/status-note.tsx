import type { Specialty } from '../../domain/military-title.ts';
import { periodWords } from '../../domain/releases.ts';
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
      {status === 'marked-obsolete'
        ? `This code was already retired in the Department of Defense list of ${older}.`
        : `This code was in use in ${older} and is gone from the list of ${newer}.`}{' '}
      Its civilian matches are those of its last official list.
      {split &&
        ' Some of them are parts of one older occupation that was split since; which part is meant is not recorded, so the likely one stands first.'}
    </p>
  );
}
