import { useMemo } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { browsePath } from '../../runtime/paths.ts';
import type { SearchRequest } from '../../runtime/search-store.ts';
import { useStores } from '../../runtime/stores.ts';
import type { Chip } from '../../search/answers.ts';
import { ResultAnnouncement } from '../../ui/result-announcement.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { useShownCount } from '../../ui/use-shown-count.ts';
import { effectiveFilters, filterChips } from './effective-filters.ts';
import { Filters } from './filters.tsx';
import { NoTitleFound } from './no-title-found.tsx';
import { OccupationsLine } from './occupations-line.tsx';
import { occupationsProminence, occupationWords } from './occupations-prominence.ts';
import { OccupationsSide } from './occupations-side.tsx';
import { RecognisedCodes } from './recognised-codes.tsx';
import { ResultList } from './result-list.tsx';
import { describeResults, hiddenBy } from './result-words.ts';
import styles from './search-outcome.module.css';
import { Understood } from './understood.tsx';

/** What a request led to: the filters, what was understood, and the results or why there are none. */
export function SearchOutcome({ request }: { request: SearchRequest }) {
  return (
    <WithCrosswalk waiting={<ListSkeleton rows={5} label="Getting the list of military jobs" />}>
      {(crosswalk) => <Answer crosswalk={crosswalk} request={request} />}
    </WithCrosswalk>
  );
}

function Answer({ crosswalk, request }: { crosswalk: Crosswalk; request: SearchRequest }) {
  const { search, occupations } = useStores();
  const looking = useStore(occupations.state, (state) => state.looking);
  const { shown, showMore } = useShownCount();
  const { text, branch, rank, without } = request;
  const answer = useMemo(
    () =>
      crosswalk.search.search({
        text,
        limit: shown,
        without,
        ...(branch && { branch }),
        ...(rank && { rank }),
      }),
    [crosswalk, text, branch, rank, without, shown],
  );
  const filters = effectiveFilters(request, answer.understood);
  const words =
    looking && answer.total === 0
      ? 'Looking among civilian job titles'
      : describeResults(answer.total, answer.noJobNamed ? '' : text, filters);
  // A branch or rank alone asks for nothing yet.
  const typed = text.trim() !== '' && !answer.noJobNamed;
  const forOccupations = occupationWords(text, answer.understood);
  const prominence = occupationsProminence(answer, forOccupations);
  const side = typed && (
    <OccupationsSide words={forOccupations} prominence={prominence} alone={answer.total === 0} />
  );
  // "All" also means: not only the branch that the text names.
  const chipsOf = (...kinds: Chip['kind'][]) => filterChips(answer.understood, kinds);

  return (
    <div className={styles.outcome}>
      <Filters
        branch={filters.branch}
        rank={filters.rank}
        counts={typed ? answer.counts : undefined}
        onBranch={(choice) => search.chooseBranch(choice, choice ? [] : chipsOf('branch'))}
        onRank={(choice) => search.chooseRank(choice, choice ? [] : chipsOf('rank'))}
      />
      <div className={styles.summary}>
        {words && <h2 className={styles.count}>{words}</h2>}
        <Understood chips={answer.understood} onRemove={search.removeChip} />
      </div>
      <ResultAnnouncement words={words} />
      <div className={typed ? styles.sides : undefined}>
        {prominence === 'first' && side}
        <div className={styles.military}>
          {typed && prominence !== 'first' && (
            <OccupationsLine words={forOccupations} prominence={prominence} />
          )}
          {prominence === 'first' && answer.total > 0 && <h2 className={styles.heading}>Military titles</h2>}
          <RecognisedCodes identifiers={answer.recognised} />
          {answer.total > 0 ? (
            <ResultList answer={answer} lookup={crosswalk.lookup} text={text} onMore={showMore} />
          ) : (
            typed &&
            (looking ? (
              <ListSkeleton rows={2} label="Looking among civilian job titles" />
            ) : (
              <NoTitleFound answer={answer} onTry={search.type} />
            ))
          )}
          {!typed && filters.branch && (
            <p>
              <Link href={browsePath(filters.branch, filters.rank ?? undefined)}>
                Browse all {filters.branch} jobs
              </Link>{' '}
              or type above.
            </p>
          )}
          {answer.hidden > 0 && (
            <p className={styles.hidden}>
              {hiddenBy(answer.hidden, filters)}{' '}
              <button
                type="button"
                className={styles.showAll}
                onClick={() => search.clearFilters(chipsOf('branch', 'rank'))}
              >
                Show all
              </button>
            </p>
          )}
        </div>
        {prominence !== 'first' && side}
      </div>
    </div>
  );
}
