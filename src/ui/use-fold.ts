import { useEffect, useRef, useState } from 'react';

/** So many entries of a list are drawn at once at most: more make a phone slow. The rest comes in steps of as many. */
export const PAGE_ROWS = 200;

/** A long list of which only the first entries show until more is asked for. */
export interface Fold {
  /** How many entries to draw. */
  shown: number;
  /** How many there are. */
  total: number;
  open: boolean;
  /** There is something to unfold. */
  folds: boolean;
  toggle: () => void;
  /** Shows a further step of a list that is unfolded and still too long to be drawn whole. */
  showMore: () => void;
  /** Goes on the list element: the first of the new entries takes the focus, so that reading goes on there. */
  listRef: (list: HTMLElement | null) => void;
}

/**
 * @param total entries in all.
 * @param few entries shown at first; a rest of one is not worth a button and is shown too.
 */
export function useFold(total: number, few: number): Fold {
  // Folded at zero.
  const [steps, setSteps] = useState(0);
  const list = useRef<HTMLElement | null>(null);
  const focusFrom = useRef<number>(undefined);
  const folds = total > few + 1;
  const atSteps = (count: number) =>
    count > 0 ? Math.min(total, Math.max(few, count * PAGE_ROWS)) : folds ? few : total;
  const shown = atSteps(steps);

  useEffect(() => {
    const at = focusFrom.current;
    focusFrom.current = undefined;
    if (at === undefined || shown <= at) return;
    const first = list.current?.children.item(at);
    if (first instanceof HTMLElement) {
      first.tabIndex = -1;
      first.focus({ preventScroll: true });
    }
  }, [shown]);

  const goTo = (next: number) => {
    if (next > steps) focusFrom.current = shown;
    setSteps(next);
  };
  return {
    shown,
    total,
    open: steps > 0,
    folds,
    toggle: () => goTo(steps > 0 ? 0 : 1),
    showMore: () => goTo(steps + 1),
    listRef: (element) => {
      list.current = element;
    },
  };
}
