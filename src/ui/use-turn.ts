import { startTransition, useEffect, useState } from 'react';
import { beforePaper } from './before-paper.ts';

/** So long a browser may be busy before the next part is drawn all the same. */
const PATIENCE_MS = 1_000;

const waiting = new Set<() => void>();
let asked = false;

/**
 * False at first, and true when it is a part's turn: parts that nobody sees yet are drawn one after another while the
 * browser has nothing else to do, so that it can search and print them. Before it prints, all are.
 */
export function useTurn(): boolean {
  const [turn, setTurn] = useState(false);
  useEffect(() => {
    if (turn) return;
    const come = () => startTransition(() => setTurn(true));
    waiting.add(come);
    askForIdleTime();
    const drawn = beforePaper(() => setTurn(true));
    return () => {
      waiting.delete(come);
      drawn();
    };
  }, [turn]);
  return turn;
}

function askForIdleTime(): void {
  if (asked || waiting.size === 0) return;
  asked = true;
  const take = () => {
    asked = false;
    const [first] = waiting;
    if (!first) return;
    waiting.delete(first);
    first();
    askForIdleTime();
  };
  // Safari cannot say when it is idle.
  if (typeof requestIdleCallback === 'undefined') setTimeout(take);
  else requestIdleCallback(take, { timeout: PATIENCE_MS });
}
