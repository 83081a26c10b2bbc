import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

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
    // Paper is laid out as soon as this event is over.
    const print = () => flushSync(() => setTurn(true));
    waiting.add(come);
    askForIdleTime();
    window.addEventListener('beforeprint', print);
    return () => {
      waiting.delete(come);
      window.removeEventListener('beforeprint', print);
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
