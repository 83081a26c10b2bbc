import { useEffect, useState } from 'react';

const PAUSE = 500;

/** True while nothing is being typed: a moment after the text changed last. */
export function usePaused(text: string): boolean {
  const [settled, setSettled] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled === text;
}
