import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { words } from '#words/match.ts';
import { Downloads } from './downloads.tsx';
import { NO_FILTER, rowsShown } from './filter-rows.ts';
import { HowSure } from './how-sure.tsx';
import { RosterFilters } from './roster-filters.tsx';
import type { RosterStore } from './roster-store.ts';
import { RosterTable } from './roster-table.tsx';
import { TargetField } from './target-field.tsx';
import { useFit } from './use-fit.ts';

/** The rows with their matches, to filter, to rank, to correct, and to take along. */
export function MatchedList({ store }: { store: RosterStore }) {
  const { matches, done, chosen } = useStore(store);
  const [filter, setFilter] = useState(NO_FILTER);
  const [target, setTarget] = useState('');
  const fit = useFit(target);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list of matches grows in place, and `done` says how far
  const shown = useMemo(
    () => rowsShown(matches, chosen, filter, fit.ranks),
    [matches, done, chosen, filter, fit.ranks],
  );
  return (
    <section aria-labelledby="matches-heading">
      <h2 id="matches-heading">{words.resultsHeading}</h2>
      <HowSure />
      <RosterFilters matches={matches} done={done} filter={filter} onFilter={setFilter} />
      <TargetField target={target} onTarget={setTarget} />
      <p role="status">{words.shownRows(shown.length, done)}</p>
      <RosterTable store={store} rows={shown} reasonOf={target ? fit.reasonOf : null} />
      <Downloads store={store} />
    </section>
  );
}
