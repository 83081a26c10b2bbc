import { useMemo } from 'react';
import { Link } from 'wouter';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { RelatedOccupations } from '../../data/related-codec.ts';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { countOf, formatCount } from '../../domain-ui/format.ts';
import { byStatusThenCode, byStatusThenTitle } from '../../domain-ui/military-groups.ts';
import type { LoadState } from '../../runtime/load-store.ts';
import { occupationPath } from '../../runtime/paths.ts';
import { useStores } from '../../runtime/stores.ts';
import buttons from '../../ui/button.module.css';
import { LoadFailure } from '../../ui/load-failure.tsx';
import styles from './also-consider.module.css';
import { alsoReason } from './also-words.ts';
import { MatchGroup } from './match-group.tsx';
import type { MatchRequest } from './match-request.ts';
import { inOneList } from './one-list.ts';
import type { NearOccupation, ReverseMatch } from './reverse-matches.ts';

/** Titles without an official match here that lead to a near occupation: our finding, each with its reason. */
export function AlsoConsider({
  place,
  near,
  matches,
  all,
  open,
  state,
  request,
  lookup,
  specialties,
  onToggle,
}: {
  place: OccupationPlace;
  near: readonly NearOccupation[];
  matches: readonly ReverseMatch[];
  /** How many there are without filters. */
  all: number;
  open: boolean;
  state: LoadState<RelatedOccupations>;
  request: MatchRequest;
  lookup: CrosswalkLookup;
  specialties: readonly Specialty[];
  /** Undefined where they always show. */
  onToggle: (() => void) | undefined;
}) {
  const { related } = useStores();
  return (
    <section aria-labelledby="also" className={styles.section}>
      <h2 id="also">Also consider</h2>
      <p>
        Worked out by us, not part of the official crosswalk: titles that officially lead to{' '}
        {place.kind === 'group'
          ? 'one of the five occupations that O*NET relates most closely to each occupation of this group.'
          : 'one of the five occupations that O*NET relates most closely to this one, or to another part of the same SOC occupation.'}
      </p>
      {state.status === 'failed' && <LoadFailure fault={state.fault} onRetry={() => void related.load()} />}
      {state.status === 'ready' && all === 0 && <p>There are none for this one.</p>}
      {all > 0 && (
        <p className={styles.head}>
          {onToggle && (
            <button type="button" className={buttons.button} aria-expanded={open} onClick={onToggle}>
              {open ? 'Hide titles to consider' : 'Show titles to consider'}
            </button>
          )}
          <span>
            {formatCount(matches.length)} of {countOf(all, 'title')}
          </span>
        </p>
      )}
      {open && (
        <ByNearOccupation
          near={near}
          matches={matches}
          request={request}
          lookup={lookup}
          specialties={specialties}
          place={place}
        />
      )}
    </section>
  );
}

function ByNearOccupation({
  place,
  near,
  matches,
  request,
  lookup,
  specialties,
}: {
  place: OccupationPlace;
  near: readonly NearOccupation[];
  matches: readonly ReverseMatch[];
  request: MatchRequest;
  lookup: CrosswalkLookup;
  specialties: readonly Specialty[];
}) {
  const order = request.order === 'title' ? byStatusThenTitle : byStatusThenCode;
  const groups = useMemo(() => {
    return near.flatMap((each) => {
      // A title that leads to several of them stands under the nearest.
      const titles = matches.filter(({ via }) => via[0] === each.code).map(({ title }) => title);
      return inOneList(titles, specialties, order).map((group) => ({ near: each, group }));
    });
  }, [near, matches, specialties, order]);
  return (
    <>
      {groups.map(({ near: each, group }) => (
        <div key={each.code} className={styles.near}>
          <h3>
            By way of{' '}
            <Link href={occupationPath(each.code)}>{lookup.occupation(each.code)?.title ?? each.code}</Link>{' '}
            <span className={styles.count}>{countOf(group.count, 'title')}</span>
          </h3>
          <p className={styles.count}>{alsoReason(each, place, lookup)}</p>
          <MatchGroup group={group} />
        </div>
      ))}
    </>
  );
}
