import { useEffect, useState } from 'react';

const PAUSE = 500;

/**
 * True while nothing is being typed: a moment after the text changed last. A text that is longer than one letter when it is seen
 * first was not typed: it came by a link, or one came back to it.
 */
export function usePaused(text: string): boolean {
  const [settled, setSettled] = useState(text.length > 1 ? text : undefined);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled === text;
}
