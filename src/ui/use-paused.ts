import { useEffect, useState } from 'react';

const PAUSE = 500;

/**
 * True while nothing is being typed: a moment after the text changed last.
 * @param atOnce whether the text that is seen first counts as settled.
 */
export function usePaused(text: string, atOnce: boolean): boolean {
  const [settled, setSettled] = useState(atOnce ? text : undefined);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled === text;
}
