import { useEffect, useState } from 'react';

const STEP_MS = 50;

/**
 * Counts from 0 on, one every moment, so that a browser gets a frame between two: for what would take it long all at once.
 * @param counts false: back at 0.
 * @param most where it ends.
 */
export function useSteps(counts: boolean, most: number): number {
  const [step, setStep] = useState(counts ? most : 0);
  useEffect(() => {
    if (!counts) return setStep(0);
    if (step >= most) return;
    const timer = setTimeout(() => setStep(step + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [counts, step, most]);
  return counts ? step : 0;
}
