import { useState } from 'react';
import { words } from '#words/military.ts';
import type { Branch } from '../../domain/branch.ts';
import { mainJob } from '../../domain/main-job.ts';
import type { Specialty } from '../../domain/military-title.ts';
import type { KnownJobs } from '../../domain-ui/job/known-jobs.ts';
import { Unfolding } from '../../ui/unfolding.tsx';
import styles from './military-page.module.css';
import { SameCode } from './same-code.tsx';
import { SpecialtySection } from './specialty-section.tsx';

interface CodeOfPage {
  jobs: KnownJobs;
  branch: Branch;
  /** As it is in the address. */
  code: string;
}

/** All that a code stands for: today's job, its retired variants, other jobs with the code, and the code in other branches. */
export function CodeDetails({ jobs, branch, code }: CodeOfPage) {
  const [asked, setAsked] = useState<number | null>(null);
  const { lookup } = jobs;
  const specialties = lookup.specialties(branch, code);
  const main = mainJob(specialties);
  const rest = specialties.filter((specialty) => specialty !== main);
  const variants = rest.filter((specialty) => main?.title === specialty.title);
  const others = rest.filter((specialty) => !variants.includes(specialty));
  const page = { jobs, branch, code };
  if (!main)
    return (
      <>
        <p>{jobsOfCode(others)}</p>
        {others.map((other) => (
          <Job key={other.id} {...page} specialty={other} headed />
        ))}
        <SameCode branch={branch} code={specialties[0]!.code} lookup={lookup} />
      </>
    );
  return (
    <>
      {others.length > 0 && <AlsoMeant jobs={others} onAsk={setAsked} />}
      <Job {...page} specialty={main} headed={false} />
      {variants.map((variant) => (
        <div key={variant.id} className={styles.others}>
          <h2>{words.retiredVariants}</h2>
          <Unfolding summary={words.retiredCodes(variant.titles.length)} onPaper={false}>
            <Job {...page} specialty={variant} headed />
          </Unfolding>
        </div>
      ))}
      {others.length > 0 && <OtherJobs {...page} main={main} others={others} asked={asked} />}
      <SameCode branch={branch} code={specialties[0]!.code} lookup={lookup} />
    </>
  );
}

function Job({ specialty, headed, code, ...page }: CodeOfPage & { specialty: Specialty; headed: boolean }) {
  return <SpecialtySection {...page} specialty={specialty} openedCode={code} headed={headed} />;
}

const placeOf = (job: Specialty) => `job-${job.id}`;

/** "The code has also meant …": each leads to its job further down, and opens it. */
function AlsoMeant({ jobs, onAsk }: { jobs: readonly Specialty[]; onAsk: (id: number) => void }) {
  return (
    <p>
      {words.alsoMeant}{' '}
      {jobs.map((job, i) => (
        <span key={job.id}>
          {i > 0 && '; '}
          <a href={`#${placeOf(job)}`} onClick={() => onAsk(job.id)}>
            {job.title}
          </a>
        </span>
      ))}
      .
    </p>
  );
}

function OtherJobs({
  main,
  others,
  asked,
  ...page
}: CodeOfPage & {
  main: Specialty;
  others: readonly Specialty[];
  /** The job that was asked for at the top, which is open. */
  asked: number | null;
}) {
  const before = main.status === 'current' && others.every((other) => other.status !== 'current');
  return (
    <div className={styles.others}>
      <h2>{words.othersWithCode(others.length)}</h2>
      <p>{before ? words.meantBefore(page.code) : words.severalMeanings(page.code)}</p>
      {others.map((other) => (
        <div key={other.id} id={placeOf(other)}>
          <Unfolding
            key={String(other.id === asked)}
            summary={words.jobAndCode(other.title, other.code)}
            onPaper={false}
            startOpen={other.id === asked}
          >
            <Job {...page} specialty={other} headed />
          </Unfolding>
        </div>
      ))}
    </div>
  );
}

/** "This code stands for 2 jobs today, and stood for 1 that is retired." */
function jobsOfCode(specialties: readonly Specialty[]): string {
  const retired = specialties.filter((specialty) => specialty.status !== 'current').length;
  return words.jobsOfCode(specialties.length - retired, retired);
}
