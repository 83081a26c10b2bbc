import { reasonsInWords } from '#words/directions.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { SameJob } from '../../domain/direction.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { Heading } from '../../ui/heading.tsx';
import text from '../../ui/text.module.css';
import { type Job, JobList } from './job-list.tsx';

const SAME_TITLE = 'The same title, word for word.';

/** The nearest jobs of the other branches, and why we hold them to be near; then any others of the very same title. */
export function OtherBranches({
  specialty,
  jobs,
  lookup,
  level,
}: {
  specialty: Specialty;
  jobs: readonly SameJob[];
  lookup: CrosswalkLookup;
  level: 2 | 3;
}) {
  const titleOf = (code: string) => lookup.occupation(code)?.title ?? code;
  const near = jobs.flatMap((job): Job[] => {
    const found = lookup
      .specialties(job.branch, job.code)
      .find(({ code, title }) => code === job.code && title === job.title);
    return found ? [{ specialty: found, why: reasonsInWords(job.reasons.slice(0, 1), titleOf) }] : [];
  });
  const same = lookup
    .sameTitle(specialty)
    .filter((other) => near.every((job) => job.specialty !== other))
    .map((other) => ({ specialty: other, why: SAME_TITLE }));
  if (near.length + same.length === 0) return null;
  return (
    <div className={text.stack}>
      <Heading level={level}>Nearest jobs in other branches</Heading>
      <p className={text.small}>
        Found by us: titles, Defense Department groups and where they lead compared.
      </p>
      <JobList jobs={[...near, ...same]} few={4} />
    </div>
  );
}
