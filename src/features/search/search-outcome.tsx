import { useDeferredValue, useEffect } from 'react';
import { useStore } from 'zustand';
import { words as shared } from '#words/domain-ui.ts';
import { hasPlace } from '../../runtime/has-place.ts';
import type { SearchRequest } from '../../runtime/search-request.ts';
import { useStores } from '../../runtime/stores.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { useLater } from '../../ui/use-later.ts';
import { usePaused } from '../../ui/use-paused.ts';
import { useShownCount } from '../../ui/use-shown-count.ts';
import { Outcome } from './outcome.tsx';

/** Drawing twenty results takes a slow phone longer than a letter does; more than a screen of them nobody reads while typing. */
const WHILE_TYPING = 8;
/** A first letter only begins a word, and its list is drawn at once. */
const FIRST_LETTER = 4;
const WHEN_PAUSED = 20;

/**
 * What a request led to: the filters, what was understood, and the results or why there are none. Shows the newest answer
 * there is: while one types it may be a letter behind.
 */
export function SearchOutcome({ request }: { request: SearchRequest }) {
  const { questions, index } = useStores();
  const { text, branch, rank, without } = request;
  const paused = usePaused(text, hasPlace());
  const { shown, showMore } = useShownCount(
    paused ? WHEN_PAUSED : text.length > 1 ? WHILE_TYPING : FIRST_LETTER,
  );
  useEffect(
    () =>
      questions.military.ask({
        text,
        limit: shown,
        without,
        ...(branch && { branch }),
        ...(rank && { rank }),
      }),
    [questions, text, branch, rank, without, shown],
  );
  const arrival = useStore(index.text);
  const fault = useStore(questions.military, (state) => state.fault);
  const newest = useStore(questions.military, (state) => state.answered);
  // Not the question itself, which each letter changes: the page would be drawn twice a letter.
  const behind = useStore(
    questions.military,
    ({ answered, question }) => answered !== undefined && answered.question !== question,
  );
  // Drawing a list takes a slow phone a moment, and must not hold up the next letter; a first list is waited for.
  const deferred = useDeferredValue(newest);
  const answered = deferred ?? newest;
  // Mostly the answer is there before anybody could see that it is not.
  const drawn = useLater();
  if (arrival.status === 'failed')
    return <LoadFailure fault={arrival.fault} onRetry={() => void index.text.load()} />;
  // The engine may have met a damaged index, which the page itself has not read.
  const askAgain = () => void index.text.reload().then(questions.military.again);
  if (fault) return <LoadFailure fault={fault} onRetry={askAgain} />;
  if (!answered) return <ListSkeleton rows={drawn ? 5 : 0} label={shared.loadingJobs} whole />;
  return (
    <div aria-busy={behind || answered !== newest} data-typing={!paused || undefined}>
      <Outcome query={answered.question} {...answered.answer} onMore={showMore} />
    </div>
  );
}
