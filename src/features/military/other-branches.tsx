import { reasonsInWords } from '#words/directions.ts';
import { words } from '#words/military.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { SameJob } from '../../domain/direction.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { Heading } from '../../ui/heading.tsx';
import text from '../../ui/text.module.css';
import { type Job, JobList } from './job-list.tsx';

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
    .map((other) => ({ specialty: other, why: words.sameTitle }));
  if (near.length + same.length === 0) return null;
  return (
    <div className={text.stack}>
      <Heading level={level}>{words.closestElsewhere}</Heading>
      <p className={text.small}>{words.foundByUs}</p>
      <JobList jobs={[...near, ...same]} few={4} />
    </div>
  );
}
