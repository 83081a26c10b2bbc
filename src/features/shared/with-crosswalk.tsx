import type { ReactNode } from 'react';
import type { Crosswalk } from './index-store.ts';
import { LoadFailure } from './load-failure.tsx';
import { useIndexState, useStores } from './stores.ts';

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
  if (state.status === 'ready') return children(state.crosswalk);
  if (state.status === 'failed') return <LoadFailure fault={state.fault} onRetry={() => void index.load()} />;
  return waiting;
}
