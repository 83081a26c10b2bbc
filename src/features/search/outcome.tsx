import { memo } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { words as shared } from '#words/domain-ui.ts';
import { words as searchWords } from '#words/search-page.ts';
import type { FactsLookup } from '../../data/crosswalk-facts.ts';
import { PlacePicker } from '../../domain-ui/place/place-picker.tsx';
import { SetAside } from '../../domain-ui/set-aside.tsx';
import { Understood } from '../../domain-ui/understood.tsx';
import type { LoadFault } from '../../runtime/load-fault.ts';
import { browsePath } from '../../runtime/paths.ts';
import { useStores } from '../../runtime/stores.ts';
import type { Chip, MilitaryAnswer, MilitaryQuery } from '../../search/answers.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { ResultAnnouncement } from '../../ui/result-announcement.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { useLater } from '../../ui/use-later.ts';
import { type EffectiveFilters, effectiveFilters, filterChips } from './effective-filters.ts';
import { Filters } from './filters.tsx';
import { JobLists } from './job-lists.tsx';
import { NoTitleFound } from './no-title-found.tsx';
import { OccupationsLine } from './occupations-line.tsx';
import { occupationsProminence, occupationWords } from './occupations-prominence.ts';
import { OccupationsSide } from './occupations-side.tsx';
import { RecognisedCodes } from './recognised-codes.tsx';
import { ResultList } from './result-list.tsx';
import { describeResults, hiddenBy } from './result-words.ts';
import styles from './search-outcome.module.css';

interface Answered {
  facts: FactsLookup;
  query: MilitaryQuery;
  answer: MilitaryAnswer;
  /** False while the occupations, which may lead to more, are still being loaded. */
  complete: boolean;
  onMore: () => void;
}

/** What a query found, on both sides; drawn when there is another answer, not with every letter that is typed. */
export const Outcome = memo(function Outcome(answered: Answered) {
  const { query, answer } = answered;
  const { search } = useStores();
  const filters = effectiveFilters(query, answer.understood);
  const looking = useLooking(answered);
  const missing = useMissing(answered);
  const words =
    answer.total > 0 || (!looking && !missing)
      ? describeResults(answer.total, answer.noJobNamed ? '' : query.text, filters)
      : missing
        ? searchWords.partMissing
        : searchWords.searchingCivilian;
  // A branch or rank alone asks for nothing yet.
  const typed = query.text.trim() !== '' && !answer.noJobNamed;
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
        {typed && <PlacePicker />}
      </div>
      <SetAside aside={answer.aside} onPutBack={search.removeChip} />
      <ResultAnnouncement words={words} />
      {typed ? (
        <Sides {...answered} filters={filters} looking={looking} missing={missing} />
      ) : (
        <BranchAlone filters={filters} />
      )}
    </div>
  );
});

/** True while more may still come from the occupations. */
function useLooking({ query, answer, complete }: Answered): boolean {
  const { engine } = useStores();
  const rest = useStore(engine.rest);
  return query.text.trim() !== '' && !answer.noJobNamed && !complete && rest.status !== 'failed';
}

/** Why part of the data had no part in an answer; what it lacks may be there all the same. */
function useMissing({ answer, complete }: Answered): LoadFault | undefined {
  const { engine } = useStores();
  const rest = useStore(engine.rest);
  return !answer.noJobNamed && !complete && rest.status === 'failed' ? rest.fault : undefined;
}

/** The military results and the civilian ones, whichever were meant first. */
function Sides({
  facts,
  query,
  answer,
  onMore,
  filters,
  looking,
  missing,
}: Answered & { filters: EffectiveFilters; looking: boolean; missing: LoadFault | undefined }) {
  const { search, engine } = useStores();
  const words = occupationWords(query.text, answer);
  const prominence = occupationsProminence(answer, words);
  const first = prominence === 'first';
  // Beside or below the list, it has a place of its own.
  const drawn = useLater(first);
  const side = drawn && <OccupationsSide words={words} prominence={prominence} alone={answer.total === 0} />;
  return (
    <div className={styles.sides}>
      {first && side}
      <div className={styles.military}>
        {!first && <OccupationsLine words={words} prominence={prominence} />}
        {first && answer.total > 0 && <h2 className={styles.heading}>{searchWords.militaryTitles}</h2>}
        {missing && <LoadFailure fault={withoutPart(missing)} onRetry={engine.loadRest} />}
        <RecognisedCodes answer={answer} />
        {answer.jobs.length > 0 && <JobLists jobs={answer.jobs} facts={facts} onOnly={search.type} />}
        {answer.jobs.length === 0 && answer.total > 0 && (
          <ResultList answer={answer} facts={facts} text={query.text} onMore={onMore} />
        )}
        {answer.total === 0 && looking && <ListSkeleton rows={2} label={searchWords.searchingCivilian} />}
        {answer.total === 0 && !looking && !missing && <NoTitleFound answer={answer} onTry={search.type} />}
        <Hidden answer={answer} filters={filters} />
      </div>
      {!first && side}
    </div>
  );
}

/** What is missing, and what that means for the list below it. */
function withoutPart(fault: LoadFault): LoadFault {
  return { ...fault, advice: `${searchWords.moreMayBeThere} ${fault.advice}` };
}

/** What the filters hide, and the way to see it. */
function Hidden({ answer, filters }: { answer: MilitaryAnswer; filters: EffectiveFilters }) {
  const { search } = useStores();
  if (answer.hidden === 0) return null;
  return (
    <p className={styles.hidden}>
      {hiddenBy(answer.hidden, filters)}{' '}
      <button
        type="button"
        className={styles.showAll}
        onClick={() => search.clearFilters(filterChips(answer.understood, ['branch', 'rank']))}
      >
        {shared.showAll}
      </button>
    </p>
  );
}

function BranchAlone({ filters }: { filters: EffectiveFilters }) {
  if (!filters.branch) return null;
  return (
    <p>
      <Link href={browsePath(filters.branch, filters.rank ?? undefined)}>
        {searchWords.browseAll(filters.branch)}
      </Link>{' '}
      {searchWords.orType}
    </p>
  );
}
