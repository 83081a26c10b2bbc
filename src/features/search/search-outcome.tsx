import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { words as shared } from '#words/domain-ui.ts';
import { useStores } from '../../runtime/stores.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { useLater } from '../../ui/use-later.ts';
import { useSteps } from '../../ui/use-steps.ts';
import { Outcome } from './outcome.tsx';

/** See result-item.module.css. */
const LAID_OUT_STEPS = 5;

/**
 * What a request led to: the filters, what was understood, and the results or why there are none. Shows the newest answer
 * there is: while one types it may be a letter behind.
 * @param paused nothing is being typed.
 */
export function SearchOutcome({ paused, onMore }: { paused: boolean; onMore: () => void }) {
  const { questions, index } = useStores();
  const laidOut = useSteps(paused, LAID_OUT_STEPS);
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
    <div
      aria-busy={behind || answered !== newest}
      data-laid-out={laidOut < LAID_OUT_STEPS ? laidOut : undefined}
    >
      <Outcome query={answered.question} {...answered.answer} onMore={onMore} />
    </div>
  );
}
