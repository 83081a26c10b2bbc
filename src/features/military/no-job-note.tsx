import { useMemo } from 'react';
import { Link } from 'wouter';
import { words } from '#words/military.ts';
import { noJobWords } from '#words/no-job.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { Branch } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';
import type { NoJob } from '../../domain/no-job.ts';
import { Heading } from '../../ui/heading.tsx';
import { Notice } from '../../ui/notice.tsx';
import text from '../../ui/text.module.css';
import { JobList } from './job-list.tsx';
import { jobsMeant } from './jobs-meant.ts';

const FEW = 8;

/** Of a code that names no job: says so and why, and leads to the jobs that may be meant. */
export function NoJobNote({
  kind,
  specialty,
  branch,
  lookup,
  level,
}: {
  kind: NoJob;
  specialty: Specialty;
  branch: Branch;
  lookup: CrosswalkLookup;
  level: 2 | 3;
}) {
  const { by, jobs } = useMemo(() => jobsMeant(lookup, branch, specialty), [lookup, branch, specialty]);
  return (
    <>
      <Notice>
        <p>
          <strong>{words.noJob.statement}</strong> {words.noJob.why(noJobWords(kind))}
        </p>
        <p>
          {words.noJob.lookFor}
          {jobs.length > 0 && ` ${words.noJob.below}`} <Link href="/">{words.noJob.search}</Link>.
        </p>
      </Notice>
      {jobs.length > 0 && (
        <div className={text.stack}>
          <Heading level={level}>{by === 'named' ? words.noJob.named : words.noJob.field}</Heading>
          {by === 'field' && <p className={text.small}>{words.noJob.alike(branch)}</p>}
          <JobList jobs={jobs.map((job) => ({ specialty: job, why: '' }))} few={FEW} />
        </div>
      )}
    </>
  );
}
