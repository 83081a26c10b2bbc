import type { ReactNode } from 'react';
import type { Crosswalk } from '../runtime/index-store.ts';
import { useIndexState, useStores } from '../runtime/stores.ts';
import { LoadFailure } from '../ui/load-failure.tsx';

/** Shows its child once the index is there; before, the shape of what comes, or what went wrong. */
export function WithCrosswalk({
  waiting,
  children,
}: {
  waiting: ReactNode;
  children: (crosswalk: Crosswalk) => ReactNode;
}) {
  const state = useIndexState();
  const { index } = useStores();
  if (state.status === 'ready') return children(state.value);
  if (state.status === 'failed') return <LoadFailure fault={state.fault} onRetry={() => void index.load()} />;
  return waiting;
}
