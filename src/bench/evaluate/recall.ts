/** What is right for a specialty, and what a ranking offers, best first. */
export interface Answer {
  right: ReadonlySet<number>;
  offered: readonly number[];
}

export interface Recall {
  /** Mean over specialties of the share of its right occupations that are offered. */
  macro: number;
  /** Share of all right occupations of all specialties that are offered. */
  micro: number;
}

export function recallAt(answers: readonly Answer[], most: number): Recall {
  let shares = 0;
  let found = 0;
  let all = 0;
  for (const { right, offered } of answers) {
    const hits = offered.slice(0, most).filter((occupation) => right.has(occupation)).length;
    shares += hits / right.size;
    found += hits;
    all += right.size;
  }
  return { macro: shares / answers.length, micro: found / all };
}

/** Ids by their scores, the best first, the lower id of two alike. */
export function ranked(scores: Iterable<readonly [id: number, score: number]>): number[] {
  return [...scores]
    .filter(([, score]) => score > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([id]) => id);
}
