import { useDeferredValue, useMemo } from 'react';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import { periodWords } from '../../domain/releases.ts';
import { countOf, formatCount } from '../../domain-ui/format.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { useReleases, useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import buttons from '../../ui/button.module.css';
import { ResultAnnouncement } from '../../ui/result-announcement.tsx';
import { AlsoConsider } from './also-consider.tsx';
import { countMatches, filterMatches, timeOf } from './filter-matches.ts';
import { MatchFilters } from './match-filters.tsx';
import { MatchGroups } from './match-groups.tsx';
import { NO_NARROWING } from './match-request.ts';
import styles from './matches-view.module.css';
import { RecruiterSearch } from './recruiter-search.tsx';
import { alsoConsider, nearOccupations, officialMatches } from './reverse-matches.ts';
import { TakeMatches } from './take-matches.tsx';
import { useMatchRequest } from './use-match-request.ts';

/** The titles that lead to a place, to be narrowed down, taken along, or searched for. */
export function MatchesView({ place, crosswalk }: { place: OccupationPlace; crosswalk: Crosswalk }) {
  const { index, lookup } = crosswalk;
  const { specialties } = index;
  const releases = useReleases();
  const [typed, change] = useMatchRequest();
  const request = useDeferredValue(typed);
  const related = useLoaded(useStores().related);
  const official = useMemo(() => officialMatches(place, index), [place, index]);
  const near = useMemo(
    () => (related.status === 'ready' ? nearOccupations(place, index, related.value) : []),
    [place, index, related],
  );
  const also = useMemo(() => alsoConsider(place, index, near), [place, index, near]);
  // Where nothing leads officially, what to consider is all there is.
  const withAlso = request.also || official.length === 0;
  const choices = useMemo(() => (withAlso ? [...official, ...also] : official), [withAlso, official, also]);
  const shown = useMemo(
    () => filterMatches(official, specialties, request),
    [official, specialties, request],
  );
  const shownAlso = useMemo(() => filterMatches(also, specialties, request), [also, specialties, request]);
  const counts = useMemo(() => countMatches(choices, specialties, request), [choices, specialties, request]);
  const chosen = useMemo(() => (withAlso ? [...shown, ...shownAlso] : shown), [withAlso, shown, shownAlso]);
  const retired = official.filter(({ title }) => timeOf(title) === 'retired').length;

  return (
    <>
      <p>
        {official.length === 0
          ? 'No military title has this as its official match.'
          : `${countOf(official.length - retired, 'current title')} in the official crosswalk of ${periodWords(releases['military-crosswalk'])}${retired > 0 ? `, and ${countOf(retired, 'retired title')} in older official records` : ''}.`}
      </p>
      <div className={styles.controls} data-screen-only>
        <MatchFilters request={typed} counts={counts} onChange={change} />
        <TakeMatches place={place} official={shown} also={withAlso ? shownAlso : []} lookup={lookup} />
      </div>
      {official.length > 0 && (
        <section aria-labelledby="official" className={styles.section}>
          <div className={styles.head}>
            <h2 id="official">Official matches</h2>
            <p>{`${formatCount(shown.length)} of ${countOf(official.length, 'title')}`}</p>
          </div>
          <ResultAnnouncement
            words={`${countOf(shown.length, 'official match', 'official matches')} shown`}
          />
          {shown.length === 0 && (
            <p className={styles.empty}>
              <span>No official match fits these choices.</span>
              <button type="button" className={buttons.button} onClick={() => change(NO_NARROWING)}>
                Show all {formatCount(official.length)}
              </button>
            </p>
          )}
          <MatchGroups matches={shown} specialties={specialties} request={request} />
        </section>
      )}
      <AlsoConsider
        place={place}
        near={near}
        matches={shownAlso}
        all={also.length}
        open={withAlso}
        state={related}
        request={request}
        lookup={lookup}
        specialties={specialties}
        onToggle={official.length > 0 ? () => change({ also: !request.also }) : undefined}
      />
      <RecruiterSearch matches={chosen} specialties={specialties} vocabulary={index.vocabulary} />
    </>
  );
}
