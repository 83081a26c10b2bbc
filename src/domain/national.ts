/** Figures of all occupations together, to set one occupation's beside: BLS OEWS May 2024, projections 2024–34. */
export const ALL_OCCUPATIONS = {
  medianHourly: 23.8,
  medianAnnual: 49_500,
  changePercent: 3.1,
} as const;
