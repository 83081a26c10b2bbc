import { useDeferredValue } from 'react';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import { periodWords } from '../../domain/releases.ts';
import { countOf } from '../../domain-ui/format.ts';
import { spellingNote } from '../../domain-ui/spelling-note.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { useReleases } from '../../runtime/stores.ts';
import { ResultAnnouncement } from '../../ui/result-announcement.tsx';
import text from '../../ui/text.module.css';
import { AlsoConsider } from './also-consider.tsx';
import { timeOf } from './filter-matches.ts';
import { MatchFilters } from './match-filters.tsx';
import { NO_NARROWING } from './match-request.ts';
import styles from './matches-view.module.css';
import { OfficialMatches } from './official-matches.tsx';
import { RecruiterSearch } from './recruiter-search.tsx';
import type { ReverseMatch } from './reverse-matches.ts';
import { TakeMatches } from './take-matches.tsx';
import { useMatchRequest } from './use-match-request.ts';
import { type ShownOfAll, useReverseMatches } from './use-reverse-matches.ts';

/** The titles that lead to a place, to be narrowed down, taken along, or searched for. */
export function MatchesView({ place, crosswalk }: { place: OccupationPlace; crosswalk: Crosswalk }) {
  const { index, lookup } = crosswalk;
  const { specialties } = index;
  const releases = useReleases();
  const [typed, change] = useMatchRequest();
  const request = useDeferredValue(typed);
  const { official, also, near, withAlso, chosen, fitting, counts, related } = useReverseMatches(
    place,
    crosswalk,
    request,
  );
  return (
    <>
      <p>{officialWords(official.all, periodWords(releases['military-crosswalk']))}</p>
      <div className={styles.controls} data-screen-only>
        <MatchFilters request={typed} counts={counts} onChange={change} />
        <TakeMatches
          place={place}
          official={official.shown}
          also={withAlso ? also.shown : []}
          lookup={lookup}
        />
      </div>
      <Shown official={official} note={spellingNote(fitting, chosen.length)} />
      {official.all.length > 0 && (
        <OfficialMatches
          matches={official.shown}
          all={official.all.length}
          specialties={specialties}
          request={request}
          onShowAll={() => change(NO_NARROWING)}
        />
      )}
      <AlsoConsider
        place={place}
        near={near}
        matches={also.shown}
        all={also.all.length}
        open={withAlso}
        state={related}
        request={request}
        lookup={lookup}
        specialties={specialties}
        onToggle={official.all.length > 0 ? () => change({ also: !request.also }) : undefined}
      />
      <RecruiterSearch matches={chosen} specialties={specialties} vocabulary={index.vocabulary} />
    </>
  );
}

/** Tells screen readers how many official matches show, and everybody where what shows is only near to what was typed. */
function Shown({ official, note }: { official: ShownOfAll; note: string }) {
  const count =
    official.all.length > 0 &&
    `${countOf(official.shown.length, 'official match', 'official matches')} shown`;
  return (
    <>
      {note && <p className={text.quiet}>{note}</p>}
      <ResultAnnouncement words={[count, note].filter(Boolean).join('. ')} />
    </>
  );
}

function officialWords(official: readonly ReverseMatch[], month: string): string {
  if (official.length === 0) return 'No military title has this as its official match.';
  const retired = official.filter(({ title }) => timeOf(title) === 'retired').length;
  const current = `${countOf(official.length - retired, 'current title')} in the official crosswalk of ${month}`;
  return retired > 0
    ? `${current}, and ${countOf(retired, 'retired title')} in older official records.`
    : `${current}.`;
}
