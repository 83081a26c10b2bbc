import { useDeferredValue, useEffect } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { words as shared } from '#words/domain-ui.ts';
import { words as pageWords } from '#words/occupations.ts';
import type { SocNode } from '../../data/soc-tree.ts';
import { OfficialNoticeSlot } from '../../domain-ui/official-wording/official-notice-slot.tsx';
import { PlacePicker } from '../../domain-ui/place/place-picker.tsx';
import { SetAside } from '../../domain-ui/set-aside.tsx';
import { ShowMore } from '../../domain-ui/show-more.tsx';
import { Understood } from '../../domain-ui/understood.tsx';
import { hasPlace } from '../../runtime/has-place.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { occupationsPath } from '../../runtime/paths.ts';
import { useStores } from '../../runtime/stores.ts';
import type { OccupationAnswer, OccupationQuery } from '../../search/answers.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { ResultAnnouncement } from '../../ui/result-announcement.tsx';
import { moveBetweenResults, SURE_LIST } from '../../ui/result-keys.ts';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { usePaused } from '../../ui/use-paused.ts';
import { useShownCount } from '../../ui/use-shown-count.ts';
import { NoOccupationFound } from './no-occupation-found.tsx';
import { OccupationResult } from './occupation-result.tsx';
import styles from './occupation-results.module.css';
import { useWithout } from './use-without.ts';

/** A screen or two while one types, and the rest of a long list below them once typing pauses. */
const WHILE_TYPING = 15;
const WHEN_PAUSED = 50;

/** The shape of what comes. */
export function WaitingForResults() {
  return <ListSkeleton rows={5} label={shared.loadingOccupations} />;
}

/** The occupations that some words find, with what matched in each. */
export function OccupationResults({
  crosswalk,
  text,
  node,
  onTry,
}: {
  crosswalk: Crosswalk;
  text: string;
  /** Only occupations of this group. */
  node: SocNode | undefined;
  onTry: (text: string) => void;
}) {
  const { page } = useStores().questions.occupations;
  const { shown, showMore } = useShownCount(usePaused(text, hasPlace()) ? WHEN_PAUSED : WHILE_TYPING);
  const group = node?.group.code;
  const [without, takeBack] = useWithout(text);
  useEffect(
    () => page.ask({ text, limit: shown, without, ...(group && { group }) }),
    [page, text, shown, without, group],
  );
  const { fault, ...state } = useStore(page);
  // Drawing the evidence of twenty occupations takes a slow phone a moment, and must not hold up the next letter.
  const answered = useDeferredValue(state.answered);

  if (fault) return <LoadFailure fault={fault} onRetry={page.again} />;
  if (!answered) return <WaitingForResults />;
  return (
    <Answer
      crosswalk={crosswalk}
      question={answered.question}
      answer={answered.answer.answer}
      node={node}
      onMore={showMore}
      onTry={onTry}
      onTakeBack={takeBack}
    />
  );
}

function Answer({
  crosswalk: { lookup, soc },
  question,
  answer,
  node,
  onMore,
  onTry,
  onTakeBack,
}: {
  crosswalk: Crosswalk;
  question: OccupationQuery;
  answer: OccupationAnswer;
  node: SocNode | undefined;
  onMore: () => void;
  onTry: (text: string) => void;
  onTakeBack: (id: string) => void;
}) {
  const { results, total, outside } = answer;
  const words = pageWords.found(total, question.text, node?.group.title);
  return (
    <section className={styles.outcome}>
      <h2 className={styles.count}>{words}</h2>
      <ResultAnnouncement words={words} />
      <Understood chips={answer.understood} onRemove={onTakeBack} />
      {total > 0 && <PlacePicker />}
      <SetAside aside={answer.aside} onPutBack={onTakeBack} />
      {outside > 0 && (
        <p>
          {pageWords.inOtherGroups(outside)}{' '}
          <Link href={occupationsPath('', question.text)}>{pageWords.searchAllGroups}</Link>
        </p>
      )}
      {total === 0 && <NoOccupationFound suggestions={answer.suggestions} onTry={onTry} />}
      <ol onKeyDown={moveBetweenResults} {...(total === 1 ? SURE_LIST : {})}>
        {results.map((result) => (
          <OccupationResult key={result.occupation} result={result} lookup={lookup} soc={soc} />
        ))}
      </ol>
      <OfficialNoticeSlot shown={results.flatMap(({ evidence }) => evidence.map(({ group }) => group))} />
      <ShowMore shown={results.length} total={total} onMore={onMore} />
    </section>
  );
}
