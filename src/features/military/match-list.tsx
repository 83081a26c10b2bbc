import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { MilitaryTitle } from '../../domain/military-title.ts';
import { OccupationLine } from '../../domain-ui/occupation-line.tsx';
import { SpecificOccupations } from '../../domain-ui/specific-occupations.tsx';
import { Heading } from '../../ui/heading.tsx';
import styles from './match-list.module.css';

/** The official civilian matches of a job, each with pay, outlook and job zone, and which levels lead there. */
export function MatchList({
  occupations,
  titles,
  lookup,
  level,
}: {
  occupations: readonly OccupationBrief[];
  titles: readonly MilitaryTitle[];
  lookup: CrosswalkLookup;
  level: 2 | 3;
}) {
  return (
    <div className={styles.matches}>
      <Heading level={level}>Official civilian matches</Heading>
      {occupations.length === 0 && <p>No information available.</p>}
      <ul className={styles.list}>
        {occupations.map((occupation) => (
          <li key={occupation.code} className={styles.match}>
            <OccupationLine occupation={occupation} withZone />
            <Levels titles={titles} occupation={occupation} />
            <SpecificOccupations occupation={occupation} specific={lookup.underneath(occupation.code)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Levels({ titles, occupation }: { titles: readonly MilitaryTitle[]; occupation: OccupationBrief }) {
  const leading = titles.filter((title) => title.occupations.includes(occupation.code));
  if (leading.length === titles.length) return null;
  const codes = leading.map((title) => title.code);
  const shown = codes.slice(0, 6).join(', ');
  return (
    <p className={styles.note}>
      Only for {shown}
      {codes.length > 6 && ` and ${codes.length - 6} more`}
    </p>
  );
}
