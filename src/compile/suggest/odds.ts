/** A probability from its log-odds. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Log-odds of about one in thirty: whoever is less alike says nothing. */
export const LEAST_ODDS = -3.4;
