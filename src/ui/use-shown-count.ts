import { useCallback, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';

const PAGE = 20;
const MOST = 5000;

/**
 * How many results are shown. It is kept in the history's entry, so that a list is as long as it was when one comes
 * back to it.
 * @param least so many are shown without being asked for.
 */
export function useShownCount(least = PAGE): { shown: number; showMore: () => void } {
  const kept = useLocationProperty(keptCount);
  const search = useSearch();
  const [path, navigate] = useLocation();
  const shown = Math.min(Math.max(kept, least), MOST);
  const now = useRef(() => {});
  now.current = () =>
    navigate(search ? `${path}?${search}` : path, { replace: true, state: { shown: shown + PAGE } });
  // Always the same function, so that a list is not drawn anew for it.
  const showMore = useCallback(() => now.current(), []);
  return { shown, showMore };
}

function keptCount(): number {
  const state: unknown = history.state;
  const shown = typeof state === 'object' && state !== null && 'shown' in state ? state.shown : undefined;
  return typeof shown === 'number' && Number.isFinite(shown) ? shown : 0;
}
