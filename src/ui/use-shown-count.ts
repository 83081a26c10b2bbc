import { useCallback, useRef } from 'react';
import { useLocation } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';

const STEP = 20;
const MOST = 5000;

/**
 * How many results are shown. It is kept in the history's entry, so that a list is as long as it was when one comes
 * back to it.
 * @param least so many are shown without being asked for.
 * @param step so many more with each step.
 */
export function useShownCount(
  least = STEP,
  step = STEP,
): { shown: number; showMore: () => void; showAll: () => void } {
  const kept = useLocationProperty(keptCount, import.meta.env.SSR ? () => 0 : keptCount);
  const [path, navigate] = useLocation();
  const shown = Math.min(Math.max(kept, least), MOST);
  const now = useRef((_count: number) => {});
  now.current = (count) =>
    navigate(`${path}${window.location.hash}`, {
      replace: true,
      state: { shown: count },
    });
  const next = useRef(0);
  next.current = shown + step;
  // Always the same functions, so that a list is not drawn anew for them.
  const showMore = useCallback(() => now.current(next.current), []);
  const showAll = useCallback(() => now.current(MOST), []);
  return { shown, showMore, showAll };
}

function keptCount(): number {
  const state: unknown = history.state;
  const shown = typeof state === 'object' && state !== null && 'shown' in state ? state.shown : undefined;
  return typeof shown === 'number' && Number.isFinite(shown) ? shown : 0;
}
