import { words } from '#words/military.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { BRANCHES, type Branch } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';
import text from '../../ui/text.module.css';
import { JobList } from './job-list.tsx';

/** The same code in other branches, where it stands for another job. */
export function SameCode({
  branch,
  code,
  lookup,
}: {
  branch: Branch;
  code: string;
  lookup: CrosswalkLookup;
}) {
  const own = lookup.specialties(branch, code);
  const known = new Set([...own, ...own.flatMap(lookup.sameTitle)]);
  const others = new Set<Specialty>(
    BRANCHES.flatMap((other) => lookup.specialties(other, code)).filter(
      (specialty) => !known.has(specialty) && specialty.code === code,
    ),
  );
  if (others.size === 0) return null;
  return (
    <section className={text.stack}>
      <h2>{words.inOtherBranches(code)}</h2>
      <p className={text.quiet}>{words.sameCode}</p>
      <JobList jobs={[...others].map((specialty) => ({ specialty, why: '' }))} few={6} />
    </section>
  );
}
