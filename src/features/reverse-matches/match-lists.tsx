import type { OccupationPlace } from '../../data/soc-tree.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { type MatchRequest, NO_NARROWING } from './match-request.ts';
import { OfficialMatches } from './official-matches.tsx';
import { OtherMatches } from './other-matches.tsx';
import type { ReverseMatches } from './use-reverse-matches.ts';

/** The titles that lead to a place: official ones, and those by other sources. */
export function MatchLists({
  place,
  crosswalk: { index, lookup },
  request,
  found: { official, others, hiddenFair, leading },
  onChange,
}: {
  place: OccupationPlace;
  crosswalk: Crosswalk;
  request: MatchRequest;
  found: ReverseMatches;
  onChange: (change: Partial<MatchRequest>) => void;
}) {
  const { specialties } = index;
  const list = { specialties, request, lookup, ranks: leading.ranks };
  return (
    <>
      {official.all.length > 0 && request.sources.includes('crosswalk') && (
        <OfficialMatches
          {...list}
          matches={official.shown}
          all={official.all.length}
          onShowAll={() => onChange(NO_NARROWING)}
        />
      )}
      {place.kind === 'occupation' && (
        <OtherMatches
          {...list}
          matches={others.shown}
          all={others.all.length}
          hiddenFair={hiddenFair}
          leading={leading}
          onChange={onChange}
        />
      )}
    </>
  );
}
