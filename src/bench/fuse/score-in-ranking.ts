import { TUNING, type Tuning } from '../../search/tuning.ts';
import { corpusOf } from '../corpora.ts';
import type { NamedSet } from '../our-sets.ts';
import type { Product } from '../product.ts';
import { textTable } from '../text-table.ts';
import { changeOf, type Outcome, outcomesOf } from '../tuning/outcome.ts';
import { isMisspelt } from './misspelt-words.ts';

/** What Fuse.js says of a word with one slip, on average, at the setting of near-spellings.ts. */
const MEAN_SCORE = 0.15;

const TUNINGS: readonly (readonly [name: string, tuning: Tuning])[] = [
  ['both, as in force', TUNING],
  ["without Fuse.js's score", { ...TUNING, nearFuse: 0 }],
  ['a constant for it', { ...TUNING, nearFuse: 0, nearBest: TUNING.nearBest - TUNING.nearFuse * MEAN_SCORE }],
  ['without the cost of edits', { ...TUNING, nearEdits: 0 }],
];

/** What the score of Fuse.js does to each set: how many queries are answered first and among three, and what moves. */
export function rankingTable(product: Product, sets: readonly NamedSet[]): string {
  const corpora = { military: corpusOf('military', product), occupation: corpusOf('occupation', product) };
  const outcomes = TUNINGS.map(([, tuning]) => outcomesOf(product, corpora, sets, tuning));
  /** Each set, and then its misspelt queries where it has some. */
  const parts = sets.flatMap(({ name, rows }, s) => {
    const misspelt = rows.map(isMisspelt);
    const some = misspelt.filter(Boolean).length;
    const whole = { head: `${name} (${rows.length})`, places: (each: readonly Outcome[]) => each[s]!.places };
    const part = {
      head: `misspelt (${some})`,
      places: (each: readonly Outcome[]) => each[s]!.places.filter((_, i) => misspelt[i]),
    };
    return some > 0 ? [whole, part] : [whole];
  });
  return textTable([
    ['at 1, in 3', ...parts.map(({ head }) => head), 'other firsts'],
    ...TUNINGS.map(([name], t) => [
      name,
      ...parts.map(({ places }) => counts(places(outcomes[t]!))),
      String(otherFirsts(outcomes[0]!, outcomes[t]!)),
    ]),
  ]);
}

function counts(places: readonly number[]): string {
  const within = (most: number) => places.filter((place) => place >= 1 && place <= most).length;
  return `${within(1)} ${within(3)}`;
}

function otherFirsts(before: readonly Outcome[], after: readonly Outcome[]): number {
  return before.reduce((sum, each, s) => sum + changeOf(each, after[s]!).firsts, 0);
}
