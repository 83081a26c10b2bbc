import { useDeferredValue } from 'react';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import { spellingNote } from '../../domain-ui/spelling-note.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { MatchCountsLine } from './match-counts-line.tsx';
import { MatchFilters } from './match-filters.tsx';
import { MatchLists } from './match-lists.tsx';
import styles from './matches-view.module.css';
import { Nearby } from './nearby.tsx';
import { RecruiterSearch } from './recruiter-search.tsx';
import { Shown } from './shown.tsx';
import { SourceFilter } from './source-filter.tsx';
import { TakeMatches } from './take-matches.tsx';
import { useMatchRequest } from './use-match-request.ts';
import { useReverseMatches } from './use-reverse-matches.ts';

/** The titles that lead to a place, to be narrowed down, taken along, or searched for. */
export function MatchesView({ place, crosswalk }: { place: OccupationPlace; crosswalk: Crosswalk }) {
  const { index, lookup } = crosswalk;
  const [typed, change] = useMatchRequest();
  const request = useDeferredValue(typed);
  const found = useReverseMatches(place, crosswalk, request);
  const { official, others, chosen, leading } = found;
  const bySource = place.kind === 'occupation';
  const known = leading.state.status === 'ready';
  return (
    <>
      <MatchCountsLine leading={leading} bySource={bySource} />
      <div className={styles.controls} data-screen-only>
        <MatchFilters
          request={typed}
          counts={found.counts}
          sources={
            bySource && (
              <SourceFilter
                sources={typed.sources}
                fair={typed.fair ?? found.fair}
                counts={found.sourceCounts}
                known={known}
                onChange={change}
              />
            )
          }
          onChange={change}
        />
        <TakeMatches place={place} official={official.shown} others={others.shown} lookup={lookup} />
      </div>
      <Shown
        official={official}
        others={bySource && known ? others : undefined}
        note={spellingNote(found.fitting, chosen.length)}
      />
      <MatchLists place={place} crosswalk={crosswalk} request={request} found={found} onChange={change} />
      <Nearby place={place} crosswalk={crosswalk} />
      <RecruiterSearch matches={chosen} specialties={index.specialties} vocabulary={index.vocabulary} />
    </>
  );
}
