import { type ReactNode, useMemo } from 'react';
import { sourceWords } from '#words/directions.ts';
import { words } from '#words/leads.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { DIRECTION_SOURCES, type Direction, type LeadKind } from '../../domain/direction.ts';
import { forGrade, type Lead, leadsOf } from '../../domain/leads.ts';
import type { Specialty } from '../../domain/military-title.ts';
import type { PayGrade } from '../../domain/pay-grade.ts';
import type { LoadedDirections } from '../../domain-ui/job/use-directions.ts';
import { PlacePicker } from '../../domain-ui/place/place-picker.tsx';
import { useReleases } from '../../runtime/stores.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import { Heading, type HeadingLevel } from '../../ui/heading.tsx';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { LeadLine } from './lead-line.tsx';
import styles from './where-it-leads.module.css';

/** So many of a kind are shown before the rest is asked for. Official matches are few, and the first thing that one looks for. */
const FEW: Readonly<Record<LeadKind, number>> = { official: 8, reviewed: 5, experts: 4, suggested: 3 };
/** And so many of a job beside the one that the page is about. */
const FEW_BESIDE = 3;

/** Where a job leads, in one list: official matches, then what others say, then what we do; each occupation once. */
export function WhereItLeads({
  specialty,
  official,
  directions: { state, said, load },
  grade,
  lookup,
  level,
}: {
  specialty: Specialty;
  /** The official civilian matches, by code. */
  official: readonly string[];
  directions: LoadedDirections;
  /** The person's own; what asks for a higher one stands behind what does not. */
  grade: PayGrade | null;
  lookup: CrosswalkLookup;
  level: 2 | 3;
}) {
  const leads = useMemo(
    () => forGrade(leadsOf(official, said?.directions ?? []), grade),
    [official, said, grade],
  );
  const known = said !== undefined || state.status === 'failed';
  const kinds = [...new Set(leads.map(({ kind }) => kind))];
  return (
    <div className={styles.leads}>
      <Heading level={level}>{words.title}</Heading>
      {level === 2 && <PlacePicker />}
      {said?.directions.some(isOfLikelyList) && <p className={styles.about}>{words.likelyList}</p>}
      {kinds.map((kind) => (
        <OneKind
          key={kind}
          kind={kind}
          leads={leads.filter((lead) => lead.kind === kind)}
          few={level === 2 ? FEW[kind] : FEW_BESIDE}
          level={level === 2 ? 3 : 4}
        >
          {(lead) => <LeadLine lead={lead} all={leads} known={known} specialty={specialty} lookup={lookup} />}
        </OneKind>
      ))}
      {state.status === 'failed' && <LoadFailure fault={state.fault} onRetry={load} />}
      {!known && <ListSkeleton rows={3} label={words.loading} />}
      {known && leads.length === 0 && state.status === 'ready' && <p>{words.nothing}</p>}
    </div>
  );
}

function isOfLikelyList({ reasons }: Direction): boolean {
  return reasons.some(({ kind }) => kind === 'list-likely');
}

function OneKind({
  kind,
  leads,
  few,
  level,
  children,
}: {
  kind: LeadKind;
  leads: readonly Lead[];
  few: number;
  level: HeadingLevel;
  children: (lead: Lead) => ReactNode;
}) {
  const about = useAbout(kind, leads);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links is no fieldset, and a page may have several of one name.
    <div className={styles.kind} role="group" aria-label={words.kinds[kind]}>
      <Heading level={level}>{words.kinds[kind]}</Heading>
      {about && <p className={styles.about}>{about}</p>}
      <FoldedList
        items={leads}
        few={few}
        all={words.showAll(leads.length, kind)}
        fewer={words.showFewer(kind)}
        className={styles.list}
        keyOf={({ occupation }) => occupation}
      >
        {children}
      </FoldedList>
    </div>
  );
}

/** What a kind is, in a sentence under its name. */
function useAbout(kind: LeadKind, leads: readonly Lead[]): string {
  const releases = useReleases();
  if (kind === 'official') return '';
  if (kind === 'reviewed') {
    return words.aboutReviewed(leads.some(({ links: [own] }) => own!.payGrade));
  }
  if (kind === 'suggested') return words.aboutSuggested;
  const named = DIRECTION_SOURCES.filter(
    (source) =>
      source !== 'suggested' && leads.some(({ links }) => links.some((link) => link.source === source)),
  );
  const names = named.map((source) => {
    const name = sourceWords(source, releases);
    return source === 'va-equivalents' ? words.unsigned(name) : name;
  });
  return words.aboutSources(names);
}
