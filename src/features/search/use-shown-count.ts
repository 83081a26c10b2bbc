import { useLocation, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';

const PAGE = 20;

/**
 * How many results are shown. It is kept in the history's entry, so that a list is as long as it was when one comes
 * back to it.
 */
export function useShownCount(): { shown: number; showMore: () => void } {
  const state = useHistoryState<{ shown?: unknown } | null>();
  const search = useSearch();
  const [, navigate] = useLocation();
  const shown = typeof state?.shown === 'number' && state.shown > PAGE ? Math.min(state.shown, 5000) : PAGE;
  return {
    shown,
    showMore: () => navigate(`/${search && `?${search}`}`, { replace: true, state: { shown: shown + PAGE } }),
  };
}
