/** What two jobs are compared by. */
export const LIKENESS_PARTS = [
  'titleWords',
  'titleLetters',
  'duties',
  'dutiesKnown',
  'group',
  'groupStart',
  'otherGroup',
  'field',
  'rankClass',
] as const;
export type LikenessPart = (typeof LIKENESS_PARTS)[number];

/** How much each part counts, and where a pair with nothing in common stands (`start`), in log-odds. */
export type LikenessWeights = Readonly<Record<LikenessPart | 'start', number>>;
