import { type ComponentType, useEffect } from 'react';
import { useStore } from 'zustand';
import { words } from '#words/app.ts';
import { FaultError } from '../runtime/load-fault.ts';
import { createLoadStore, type LoadStore } from '../runtime/load-store.ts';
import { LoadFailure } from '../ui/load-failure.tsx';
import { ListSkeleton } from '../ui/skeleton.tsx';

/** A page whose code comes apart from what the first search needs. */
type LazyPage = LoadStore<ComponentType>;

const FAULT = { ...words.notFetched, needsReload: true, mayBeGone: true };

/** A page's code is small; a line that has not brought it by then hangs. */
const PATIENCE_MS = 60_000;

/** Names a page by the import that fetches it. */
export function lazyPage(fetchPage: () => Promise<ComponentType>): LazyPage {
  return createLoadStore(async () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The code of a page does not come.')), PATIENCE_MS);
    });
    try {
      return await Promise.race([fetchPage(), late]);
    } catch (cause) {
      throw new FaultError(FAULT, { cause });
    } finally {
      clearTimeout(timer);
    }
  });
}

/**
 * Shows a page that comes later. Once its code is there it is drawn at once (React's own "lazy" would show the skeleton
 * first), so that going back finds a list as long as it was.
 */
export function ShowLazyPage({ page }: { page: LazyPage }) {
  const state = useStore(page);
  // Also after it failed: it may have been tried ahead of time, without a network.
  useEffect(() => {
    void page.load();
  }, [page]);
  if (state.status === 'ready') return <state.value />;
  if (state.status === 'failed') return <LoadFailure fault={state.fault} onRetry={() => void page.load()} />;
  return <ListSkeleton rows={4} label={words.loadingPage} whole />;
}
