import {
  briefLinkWords,
  linkWords,
  ownLinkWords,
  reasonsInLines,
  sourcesInWords,
} from '#words/directions.ts';
import { words } from '#words/leads.ts';
import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { occupationChoice } from '../../domain/choice.ts';
import { byFit, type Lead, tellingReasons } from '../../domain/leads.ts';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import { OccupationLine } from '../../domain-ui/occupation-line.tsx';
import { officialArrival } from '../../domain-ui/official-arrival.ts';
import { ShortlistSlot } from '../../domain-ui/shortlist/shortlist-slot.tsx';
import { SourceNote } from '../../domain-ui/source-note.tsx';
import { SpecificOccupations } from '../../domain-ui/specific-occupations.tsx';
import type { Arrival } from '../../runtime/arrival.ts';
import text from '../../ui/text.module.css';
import styles from './lead-line.module.css';

const MOST_REASONS = 2;
const MOST_CODES = 6;

/** One occupation that a job leads to: pay, outlook and preparation, who says so, and why. */
export function LeadLine({
  lead,
  all,
  known,
  specialty,
  lookup,
}: {
  lead: Lead;
  /** All that the job leads to. */
  all: readonly Lead[];
  /** Whether what others say is there. */
  known: boolean;
  specialty: Specialty;
  lookup: CrosswalkLookup;
}) {
  const occupation = lookup.occupation(lead.occupation);
  if (!occupation) return null;
  const arrival = arrivalBy(lead, specialty, lookup);
  return (
    <div className={styles.lead}>
      <div className={styles.what}>
        <OccupationLine occupation={occupation} withZone arrival={arrival} />
        <ShortlistSlot choice={occupationChoice(occupation.code)} name={occupation.title} />
      </div>
      <div className={styles.said}>
        <SourceNote sources={sourcesOf(lead, specialty)} reason={arrival.reasons} />
        {lead.kind === 'official' && <Levels titles={lookup.titlesOf(specialty)} occupation={occupation} />}
      </div>
      {lead.kind === 'official' && (
        <Specific occupation={occupation} leads={all} known={known} specialty={specialty} lookup={lookup} />
      )}
    </div>
  );
}

/** What the page of the occupation says of the job that led there. */
function arrivalBy(lead: Lead, specialty: Specialty, lookup: CrosswalkLookup): Arrival {
  const titleOf = (code: string) => lookup.occupation(code)?.title ?? code;
  const own =
    lead.kind === 'official'
      ? { ...officialArrival(specialty), sources: lead.links.map(linkWords) }
      : { ...officialArrival(specialty), fit: lead.kind, sources: sourcesOf(lead, specialty) };
  return {
    ...own,
    reasons: reasonsInLines(tellingReasons(lead).slice(0, MOST_REASONS), titleOf),
  };
}

/** The specific occupations under a match, those that the job leads to before the others. */
function Specific({
  occupation,
  leads,
  known,
  specialty,
  lookup,
}: {
  occupation: OccupationBrief;
  leads: readonly Lead[];
  known: boolean;
  specialty: Specialty;
  lookup: CrosswalkLookup;
}) {
  const underneath = lookup.underneath(occupation.code);
  if (underneath.length === 0) return null;
  const specific = byFit(underneath, leads);
  const leadTo = (code: string) => leads.find((lead) => lead.occupation === code);
  return (
    <div className={styles.specific}>
      <SpecificOccupations
        occupation={occupation}
        specific={specific}
        order={known ? (leadTo(specific[0]!.code) ? 'fit' : 'code') : 'unknown'}
        arrivalFor={(code) => {
          const lead = leadTo(code);
          return lead
            ? arrivalBy(lead, specialty, lookup)
            : { ...officialArrival(specialty), fit: 'within', reasons: [words.within(occupation.title)] };
        }}
      />
    </div>
  );
}

/** Under the name of a kind that is one source, that source's own words are enough. */
function sourcesOf({ kind, links }: Lead, { status }: Specialty): string[] {
  if (kind === 'official') return sourcesInWords(true, status, links);
  if (kind === 'experts') return links.map(linkWords);
  const [own, ...others] = links;
  const also = others.map(briefLinkWords).join(', ');
  return [ownLinkWords(own!), also && words.also(also)].filter(Boolean);
}

/** Which of a job's levels and variants an official match is for, where it is not for all. */
function Levels({ titles, occupation }: { titles: readonly MilitaryTitle[]; occupation: OccupationBrief }) {
  const leading = titles.filter((title) => title.occupations.includes(occupation.code));
  if (leading.length === titles.length) return null;
  const codes = leading.map((title) => title.code);
  return <p className={text.small}>{words.onlyFor(codes.slice(0, MOST_CODES), codes.length - MOST_CODES)}</p>;
}
