import { type ReactNode, useMemo } from 'react';
import { words as militaryWords } from '#words/military.ts';
import type { Branch } from '../../domain/branch.ts';
import type { SpecialtyDirections } from '../../domain/direction.ts';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import { noJobOf } from '../../domain/no-job.ts';
import { isMilitaryOnly } from '../../domain-ui/format.ts';
import type { KnownJobs } from '../../domain-ui/job/known-jobs.ts';
import { type LoadedDirections, useDirections } from '../../domain-ui/job/use-directions.ts';
import { useGrades, useService } from '../../domain-ui/job/use-grades.ts';
import { TitleLabels } from '../../domain-ui/title-labels.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { useLater } from '../../ui/use-later.ts';
import { codeLabel } from './code-label.ts';
import { Credentials } from './credentials.tsx';
import { FederalJobs } from './federal-jobs.tsx';
import { EarlierCodes, History, isToldByEarlierCodes, Today } from './history.tsx';
import { LevelList } from './level-list.tsx';
import { MilitaryOnly } from './military-only.tsx';
import { NoJobNote } from './no-job-note.tsx';
import { OpenedLevel } from './opened-level.tsx';
import { OtherBranches } from './other-branches.tsx';
import { OwnResume } from './own-resume.tsx';
import { RankSection } from './rank-section.tsx';
import styles from './specialty-section.module.css';
import { StatusNote } from './status-note.tsx';
import { VeteranOutcomes } from './veteran-outcomes.tsx';
import { WhatItIs } from './what-it-is.tsx';
import { WhereItLeads } from './where-it-leads.tsx';

interface JobOfPage {
  specialty: Specialty;
  branch: Branch;
  /** The code of the page's address; it may be a level's. */
  openedCode: string;
  jobs: KnownJobs;
  /** True when the page shows several jobs, each under its own heading. */
  headed: boolean;
}

/** One job: what it is, where it leads, what rank adds, what its veterans earned, its résumé lines, and its other codes. */
export function SpecialtySection(job: JobOfPage) {
  const {
    specialty,
    branch,
    headed,
    jobs: { lookup },
  } = job;
  const level = headed ? 3 : 2;
  const official = useMemo(() => lookup.matchesOf(specialty), [lookup, specialty]);
  const militaryOnly = isMilitaryOnly(lookup.occupations(official));
  const directions = useDirections(specialty);
  const { grades } = useGrades(branch, specialty.ranks);
  const own = useService(specialty.ranks);
  // All at once: what comes later would push down what is being read.
  if (!directions.said && directions.state.status !== 'failed')
    return <ListSkeleton rows={4} label={militaryWords.loading} whole={!headed} />;
  const noJob = noJobOf(specialty);
  const shown = militaryOnly ? NONE : official;
  const leads = !noJob || shown.length > 0 || (directions.said?.directions ?? []).length > 0;

  return (
    <section
      className={headed ? styles.headed : styles.section}
      aria-label={headed ? specialty.title : undefined}
    >
      {headed && <h2>{specialty.title}</h2>}
      <About {...job} directions={directions} />
      {noJob && (
        <NoJobNote kind={noJob} specialty={specialty} branch={branch} lookup={lookup} level={level} />
      )}
      {directions.said && <WhatIsTold said={directions.said} noJob={noJob !== undefined} level={level} />}
      {militaryOnly && !noJob && <MilitaryOnly />}
      {leads && (
        <WhereItLeads
          specialty={specialty}
          official={shown}
          directions={directions}
          grade={own.grade}
          lookup={lookup}
          level={level}
        />
      )}
      <Later>
        <RankSection grades={grades} own={own} level={level} />
        <Further {...job} directions={directions} />
        {!headed && directions.said && (
          <OwnResume specialty={specialty} branch={branch} said={directions.said} grade={own.grade} />
        )}
        <OtherCodes {...job} directions={directions} />
      </Later>
    </section>
  );
}

/** The lower parts are drawn a moment after what is read first; until then their place is held. */
function Later({ children }: { children: ReactNode }) {
  return useLater() ? children : <div className={styles.later} />;
}

/** What the job is; where only its retired codes tell, those. */
function WhatIsTold({
  said: { words, history },
  noJob,
  level,
}: {
  said: SpecialtyDirections;
  noJob: boolean;
  level: 2 | 3;
}) {
  if (isToldByEarlierCodes(words, history))
    return <EarlierCodes history={history} told={false} level={level} />;
  return noJob && !words ? null : <WhatItIs words={words} level={level} />;
}

type WithDirections = JobOfPage & { directions: LoadedDirections };

/** What a job is called, by whom and in which time. */
function About({
  specialty,
  branch,
  openedCode,
  headed,
  jobs: { lookup, codeNames },
  directions,
}: WithDirections) {
  const history = directions.said?.history ?? null;
  const opened = openedLevel(specialty, openedCode, lookup.titlesOf(specialty));
  return (
    <>
      <TitleLabels
        code={`${codeLabel(codeNames, branch, specialty)} ${specialty.code}`}
        branches={specialty.branches}
        ranks={specialty.ranks}
        status={specialty.status}
      />
      <Today history={history} page={headed ? specialty.code : openedCode} />
      <StatusNote status={specialty.status} split={history?.split ?? false} />
      {opened && <OpenedLevel title={opened} />}
    </>
  );
}

function Further({ specialty, branch, headed, directions: { said } }: WithDirections) {
  const level = headed ? 3 : 2;
  return (
    <>
      {said && <FederalJobs jobs={said.federal} level={level} />}
      {said && !noJobOf(specialty) && (
        <Credentials jobs={said.credentials} specialty={specialty} branch={branch} level={level} />
      )}
      <VeteranOutcomes specialty={specialty} level={level} />
    </>
  );
}

/** The same job elsewhere, earlier, and at its levels. */
function OtherCodes({ specialty, openedCode, jobs: { lookup }, headed, directions }: WithDirections) {
  const level = headed ? 3 : 2;
  const { said, state } = directions;
  const history = said?.history ?? null;
  const titles = lookup.titlesOf(specialty);
  return (
    <>
      {(said || state.status === 'failed') && (
        <OtherBranches specialty={specialty} jobs={said?.elsewhere ?? []} lookup={lookup} level={level} />
      )}
      <History history={history} lookup={lookup} level={level} />
      {!isToldByEarlierCodes(said?.words ?? null, history) && (
        <EarlierCodes history={history} told level={level} />
      )}
      <LevelList
        job={specialty.title}
        titles={titles}
        opened={openedLevel(specialty, openedCode, titles)}
        lookup={lookup}
        level={level}
      />
    </>
  );
}

const NONE: readonly string[] = [];

function openedLevel(
  specialty: Specialty,
  code: string,
  titles: readonly MilitaryTitle[],
): MilitaryTitle | undefined {
  if (code === specialty.code.toUpperCase()) return undefined;
  return titles.find((title) => title.code.toUpperCase() === code);
}
