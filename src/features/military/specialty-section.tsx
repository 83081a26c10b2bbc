import { useMemo } from 'react';
import type { Branch } from '../../domain/branch.ts';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import { isMilitaryOnly } from '../../domain-ui/format.ts';
import { TitleLabels } from '../../domain-ui/title-labels.tsx';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { FederalJobs } from './federal-jobs.tsx';
import { LevelList } from './level-list.tsx';
import { MilitaryOnly } from './military-only.tsx';
import { OpenedLevel } from './opened-level.tsx';
import { OtherBranches } from './other-branches.tsx';
import styles from './specialty-section.module.css';
import { StatusNote } from './status-note.tsx';
import { useDirections } from './use-directions.ts';
import { VeteranOutcomes } from './veteran-outcomes.tsx';
import { WhereItLeads } from './where-it-leads.tsx';

/** One job: its labels, where it leads, what its veterans earned, the same job elsewhere, and its skill levels. */
export function SpecialtySection({
  specialty,
  branch,
  openedCode,
  crosswalk,
  headed,
}: {
  specialty: Specialty;
  branch: Branch;
  /** The code of the page's address; it may be a level's. */
  openedCode: string;
  crosswalk: Crosswalk;
  /** True when the page shows several jobs, each under its own heading. */
  headed: boolean;
}) {
  const { lookup } = crosswalk;
  const level = headed ? 3 : 2;
  const titles = lookup.titlesOf(specialty);
  const official = useMemo(() => lookup.matchesOf(specialty), [lookup, specialty]);
  const opened = openedCode === specialty.code.toUpperCase() ? undefined : levelOf(titles, openedCode);
  const militaryOnly = isMilitaryOnly(lookup.occupations(official));
  const directions = useDirections(specialty);
  const { said, state } = directions;

  return (
    <section
      className={headed ? styles.headed : styles.section}
      aria-label={headed ? specialty.title : undefined}
    >
      {headed && <h2>{specialty.title}</h2>}
      <About specialty={specialty} branch={branch} opened={opened} crosswalk={crosswalk} />
      {militaryOnly && <MilitaryOnly />}
      <WhereItLeads
        specialty={specialty}
        official={militaryOnly ? NONE : official}
        directions={directions}
        lookup={lookup}
        level={level}
      />
      {said && <FederalJobs jobs={said.federal} level={level} />}
      <VeteranOutcomes specialty={specialty} level={level} />
      {(said || state.status === 'failed') && (
        <OtherBranches specialty={specialty} jobs={said?.elsewhere ?? []} lookup={lookup} level={level} />
      )}
      <LevelList job={specialty.title} titles={titles} opened={opened} lookup={lookup} level={level} />
    </section>
  );
}

/** What a job is called, by whom and in which time. */
function About({
  specialty,
  branch,
  opened,
  crosswalk: { index },
}: {
  specialty: Specialty;
  branch: Branch;
  opened: MilitaryTitle | undefined;
  crosswalk: Crosswalk;
}) {
  const codeName = index.codeNames[branch];
  return (
    <>
      <TitleLabels
        code={`${codeName.includes(' ') ? 'Code' : codeName} ${specialty.code}`}
        branches={specialty.branches}
        ranks={specialty.ranks}
        status={specialty.status}
      />
      <StatusNote specialty={specialty} branch={branch} successors={index.successors} />
      {opened && <OpenedLevel title={opened} />}
    </>
  );
}

const NONE: readonly string[] = [];

function levelOf(titles: readonly MilitaryTitle[], code: string): MilitaryTitle | undefined {
  return titles.find((title) => title.code.toUpperCase() === code);
}
