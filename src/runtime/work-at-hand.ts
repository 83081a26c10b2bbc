import { useEffect } from 'react';

let holders = 0;

/** Whether the page holds work that nothing keeps, such as a list that was read from a file. */
export function holdsWork(): boolean {
  return holders > 0;
}

/** Says that a part of the page holds such work, as long as it is shown. */
export function useWorkAtHand(holds: boolean): void {
  useEffect(() => {
    if (!holds) return;
    holders += 1;
    return () => {
      holders -= 1;
    };
  }, [holds]);
}
