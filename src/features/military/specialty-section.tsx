import type { Branch } from '../../domain/branch.ts';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import { isMilitaryOnly } from '../../domain-ui/format.ts';
import { TitleLabels } from '../../domain-ui/title-labels.tsx';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { BeyondOfficial } from './beyond-official.tsx';
import { LevelList } from './level-list.tsx';
import { MatchList } from './match-list.tsx';
import { MilitaryOnly } from './military-only.tsx';
import { OpenedLevel } from './opened-level.tsx';
import { SameTitle } from './same-title.tsx';
import styles from './specialty-section.module.css';
import { StatusNote } from './status-note.tsx';
import { VeteranOutcomes } from './veteran-outcomes.tsx';

/** One job: its labels, its official civilian matches, and its skill levels. */
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
  const { lookup, index } = crosswalk;
  const codeName = index.codeNames[branch];
  const titles = lookup.titlesOf(specialty);
  const occupations = lookup.occupations([...new Set(titles.flatMap((title) => title.occupations))]);
  const opened = openedCode === specialty.code.toUpperCase() ? undefined : levelOf(titles, openedCode);
  const militaryOnly = isMilitaryOnly(occupations);

  return (
    <section
      className={headed ? styles.headed : styles.section}
      aria-label={headed ? specialty.title : undefined}
    >
      {headed && <h2>{specialty.title}</h2>}
      <TitleLabels
        code={`${codeName.includes(' ') ? 'Code' : codeName} ${specialty.code}`}
        branches={specialty.branches}
        ranks={specialty.ranks}
        status={specialty.status}
      />
      <StatusNote specialty={specialty} branch={branch} successors={index.successors} />
      {opened && <OpenedLevel title={opened} />}
      {militaryOnly ? (
        <MilitaryOnly />
      ) : (
        <MatchList occupations={occupations} titles={titles} lookup={lookup} level={headed ? 3 : 2} />
      )}
      <BeyondOfficial specialty={specialty} lookup={lookup} level={headed ? 3 : 2} />
      <VeteranOutcomes specialty={specialty} level={headed ? 3 : 2} />
      <LevelList
        job={specialty.title}
        titles={titles}
        opened={opened}
        lookup={lookup}
        level={headed ? 3 : 2}
      />
      <SameTitle specialty={specialty} lookup={lookup} level={headed ? 3 : 2} />
    </section>
  );
}

function levelOf(titles: readonly MilitaryTitle[], code: string): MilitaryTitle | undefined {
  return titles.find((title) => title.code.toUpperCase() === code);
}
