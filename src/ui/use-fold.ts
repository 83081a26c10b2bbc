import { useEffect, useRef, useState } from 'react';

/** A long list of which only the first entries show until more is asked for. */
export interface Fold {
  /** How many entries to draw. */
  shown: number;
  /** How many it leaves out until it is unfolded. */
  hidden: number;
  open: boolean;
  /** There is something to unfold. */
  folds: boolean;
  toggle: () => void;
  /** Goes on the list element: the first of the new entries takes the focus, so that reading goes on there. */
  listRef: (list: HTMLElement | null) => void;
}

/**
 * @param total entries in all.
 * @param few entries shown at first; a rest of one is not worth a button and is shown too.
 */
export function useFold(total: number, few: number): Fold {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLElement | null>(null);
  const moveFocus = useRef(false);
  const folds = total > few + 1;

  useEffect(() => {
    if (!open || !moveFocus.current) return;
    moveFocus.current = false;
    const first = list.current?.children.item(few);
    if (first instanceof HTMLElement) {
      first.tabIndex = -1;
      first.focus({ preventScroll: true });
    }
  }, [open, few]);

  return {
    shown: folds && !open ? few : total,
    hidden: total - few,
    open,
    folds,
    toggle: () => {
      moveFocus.current = !open;
      setOpen(!open);
    },
    listRef: (element) => {
      list.current = element;
    },
  };
}
