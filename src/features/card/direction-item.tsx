import { Link } from 'wouter';
import { words } from '#words/card.ts';
import { linkWords, reasonsInLines, sourcesInWords } from '#words/directions.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { type Lead, tellingReasons } from '../../domain/leads.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { EntryLine } from '../../domain-ui/entry-line.tsx';
import { OccupationFacts } from '../../domain-ui/occupation-facts.tsx';
import { SourceNote } from '../../domain-ui/source-note.tsx';
import { occupationPath } from '../../runtime/paths.ts';
import styles from './card.module.css';

const MOST_REASONS = 1;

/** One direction on a card: pay, outlook, what it takes, who says so, and why. */
export function DirectionItem({
  code,
  lead,
  specialty,
  lookup,
}: {
  code: string;
  /** Undefined where no source names it for the job. */
  lead: Lead | undefined;
  specialty: Specialty;
  lookup: CrosswalkLookup;
}) {
  const occupation = lookup.occupation(code);
  if (!occupation) return <li className={styles.direction}>{code}</li>;
  return (
    <li className={styles.direction}>
      <h3>
        <Link href={occupationPath(code)}>{occupation.title}</Link>
      </h3>
      <OccupationFacts occupation={occupation} />
      <EntryLine code={code} withLicense />
      <SourceNote
        sources={lead ? sourcesOf(lead, specialty) : [words.fromList]}
        reason={lead ? reasonsOf(lead, lookup) : ''}
      />
    </li>
  );
}

function sourcesOf({ kind, links }: Lead, { status }: Specialty): string[] {
  return kind === 'official' ? sourcesInWords(true, status, links) : links.map(linkWords);
}

function reasonsOf(lead: Lead, lookup: CrosswalkLookup): string[] {
  const titleOf = (code: string) => lookup.occupation(code)?.title ?? code;
  return reasonsInLines(tellingReasons(lead).slice(0, MOST_REASONS), titleOf);
}
