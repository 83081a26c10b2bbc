import { Link } from 'wouter';
import type { Branch } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { periodWords } from '../../domain/releases.ts';
import { militaryPath } from '../../runtime/paths.ts';
import { useReleases } from '../../runtime/stores.ts';
import { Notice } from '../../ui/notice.tsx';

/** What to know about a code's time: that it is retired, what took its place, or what it used to mean. */
export function StatusNote({
  specialty,
  branch,
  successors,
}: {
  specialty: Specialty;
  branch: Branch;
  successors: ReadonlyMap<string, readonly string[]>;
}) {
  const next = specialty.branches.flatMap((owner) => successors.get(`${owner}:${specialty.code}`) ?? []);
  const { status, formerTitles } = specialty;
  const releases = useReleases();
  const older = periodWords(releases['dod-database']);
  const newer = periodWords(releases['military-crosswalk']);
  if (status === 'current' && formerTitles.length === 0) return null;
  return (
    <Notice>
      {status !== 'current' && (
        <p>
          {status === 'marked-obsolete'
            ? `This code was already retired in the Department of Defense list of ${older}.`
            : `This code was in use in ${older} and is gone from the list of ${newer}.`}{' '}
          Its civilian matches are those of its last official list.
        </p>
      )}
      {next.length > 0 && (
        <p>
          Its work goes on under{' '}
          {next.map((code, i) => (
            <span key={code}>
              {i > 0 && ', '}
              <Link href={militaryPath(branch, code)}>{code}</Link>
            </span>
          ))}
          .
        </p>
      )}
      {formerTitles.length > 0 && (
        <p>
          The same code used to mean: {formerTitles.join('; ')}. If you held it then, search for that title as
          well.
        </p>
      )}
    </Notice>
  );
}
