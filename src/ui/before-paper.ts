import { flushSync } from 'react-dom';

const waiting = new Set<() => void>();

/** Paper is laid out as soon as this event is over. What is drawn now may have parts of its own that wait: those come, too. */
function drawAll(): void {
  for (const come of waiting) flushSync(come);
}

/**
 * Has a part of a page that is drawn late drawn before the page is printed.
 * @returns no longer.
 */
export function beforePaper(come: () => void): () => void {
  if (waiting.size === 0) window.addEventListener('beforeprint', drawAll);
  waiting.add(come);
  return () => {
    waiting.delete(come);
    if (waiting.size === 0) window.removeEventListener('beforeprint', drawAll);
  };
}
