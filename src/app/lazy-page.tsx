import { type ComponentType, useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { LoadFailure } from '../ui/load-failure.tsx';
import { ListSkeleton } from '../ui/skeleton.tsx';

/** A page whose code comes apart from what the first search needs. */
export interface LazyPage {
  state: StoreApi<{ Loaded: ComponentType | null; failed: boolean }>;
  /** Fetches its code; safe to call more than once. */
  load: () => Promise<void>;
}

const FAULT = {
  what: 'This page could not be fetched.',
  advice:
    'Your connection may be down, or the site was updated meanwhile. Check it, then load the page again.',
  needsReload: true,
};

/** Names a page by the import that fetches it. */
export function lazyPage(fetchPage: () => Promise<ComponentType>): LazyPage {
  const state = createStore<{ Loaded: ComponentType | null; failed: boolean }>(() => ({
    Loaded: null,
    failed: false,
  }));
  let loading: Promise<void> | undefined;
  const load = () => {
    loading ??= fetchPage().then(
      (Loaded) => state.setState({ Loaded, failed: false }),
      () => {
        loading = undefined;
        state.setState({ failed: true });
      },
    );
    return loading;
  };
  return { state, load };
}

/**
 * Shows a page that comes later. Once its code is there it is drawn at once (React's own "lazy" would show the skeleton
 * first), so that going back finds a list as long as it was.
 */
export function ShowLazyPage({ page }: { page: LazyPage }) {
  const { Loaded, failed } = useStore(page.state);
  useEffect(() => {
    void page.load();
  }, [page]);
  if (Loaded) return <Loaded />;
  if (failed) return <LoadFailure fault={FAULT} onRetry={() => void page.load()} />;
  return <ListSkeleton rows={4} label="Getting the page" />;
}
