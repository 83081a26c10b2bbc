/** What BLS publishes of an occupation in one place; null where it publishes nothing. */
export interface LocalFigures {
  /** Persons employed, without the self-employed. */
  employment: number | null;
  /** Of 1,000 jobs in the place, how many are of this occupation. Published of states only. */
  jobsPer1000: number | null;
  /** Location quotient: how often the occupation is found among the place's jobs; 2 is twice as often as nationally. */
  quotient: number | null;
  /** Dollars a year at the 10th, 25th, 50th and 75th percentile. */
  p10: number | null;
  p25: number | null;
  median: number | null;
  /** Also null where it is three times the median or more, which rests on too few answers. */
  p75: number | null;
}
