import { useDeferredValue, useEffect } from 'react';
import { useStore } from 'zustand';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import type { Crosswalk } from '../../runtime/index-store.ts';
import type { SearchRequest } from '../../runtime/search-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { useShownCount } from '../../ui/use-shown-count.ts';
import { Outcome } from './outcome.tsx';

/** What a request led to: the filters, what was understood, and the results or why there are none. */
export function SearchOutcome({ request }: { request: SearchRequest }) {
  return (
    <WithCrosswalk waiting={<Waiting />}>
      {(crosswalk) => <Asked crosswalk={crosswalk} request={request} />}
    </WithCrosswalk>
  );
}

function Waiting() {
  return <ListSkeleton rows={5} label="Getting the list of military jobs" />;
}

/** Asks, and shows the newest answer there is: while one types it may be a letter behind. */
function Asked({ crosswalk, request }: { crosswalk: Crosswalk; request: SearchRequest }) {
  const { questions } = useStores();
  const { shown, showMore } = useShownCount();
  const { text, branch, rank, without } = request;
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
  const { fault, ...state } = useStore(questions.military);
  // Drawing a list takes a slow phone a moment, and must not hold up the next letter.
  const answered = useDeferredValue(state.answered);
  if (fault) return <LoadFailure fault={fault} onRetry={questions.military.again} />;
  if (!answered) return <Waiting />;
  return (
    <div aria-busy={answered.question !== state.question}>
      <Outcome crosswalk={crosswalk} query={answered.question} {...answered.answer} onMore={showMore} />
    </div>
  );
}
