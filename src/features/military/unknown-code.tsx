import { Link } from 'wouter';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { Branch } from '../../domain/branch.ts';
import { browsePath, militaryPath, searchPath } from '../../runtime/paths.ts';
import text from '../../ui/text.module.css';
import { nearestCodes } from './nearest-codes.ts';

/** For a code that the branch does not have: says so, and offers the nearest ones. */
export function UnknownCode({
  branch,
  code,
  lookup,
}: {
  branch: Branch;
  code: string;
  lookup: CrosswalkLookup;
}) {
  const near = nearestCodes(lookup.ofBranch(branch), code);
  return (
    <div className={text.stack}>
      <p>
        We know no {branch} job with the code “{code}”. It may be mistyped, belong to another branch, or be a
        code that the official crosswalk leaves out.
      </p>
      {near.length > 0 && (
        <>
          <h2>Nearest {branch} codes</h2>
          <ul className={text.columns}>
            {near.map((specialty) => (
              <li key={specialty.id}>
                <Link href={militaryPath(branch, specialty.code)}>
                  {specialty.code} {specialty.title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link href={searchPath(code)}>Search for “{code}” in all branches</Link> or{' '}
        <Link href={browsePath(branch)}>browse all {branch} jobs</Link>.
      </p>
    </div>
  );
}
