import Fuse from 'fuse.js';
import { TUNING } from '../../search/tuning.ts';
import { createNearSpellings, type NearWeights } from '../../text/near-spellings.ts';
import { evenSample } from '../keystrokes.ts';
import { textTable } from '../text-table.ts';
import type { MisspeltWord } from './misspelt-words.ts';
import { leastMs } from './timing.ts';

/** The nearest words of a dictionary, best first. */
type Nearest = (typed: string) => readonly string[];

/** A way to find near spellings. */
interface SpellingWay {
  name: string;
  build: (words: readonly string[]) => Nearest;
}

const RUNS = 3;
/** So many words are timed, spread over all: over a whole dictionary Fuse.js is slow. */
const TIMED = 300;
/** Plain Fuse.js at the setting with which it finds most. */
const PLAIN = { threshold: 0.4, distance: 20 };

function ours(name: string, weights: Partial<NearWeights>): SpellingWay {
  return {
    name,
    build(words) {
      const spellings = createNearSpellings(words, { ...TUNING, ...weights });
      spellings.prepare();
      return (typed) => spellings.near(typed, false).map(({ id }) => words[id]!);
    },
  };
}

export const SPELLING_WAYS: readonly SpellingWay[] = [
  ours('letter pairs, cost of edits alone', { nearFuse: 0 }),
  ours("letter pairs, Fuse.js's score alone", { nearEdits: 0 }),
  {
    name: 'Fuse.js over all words',
    build(words) {
      const fuse = new Fuse(words, PLAIN);
      return (typed) => fuse.search(typed, { limit: 3 }).map(({ item }) => item);
    },
  },
  ours('both, as in force', {}),
];

/**
 * How often each way has the word that was meant first, and among three: for each relevance set, for all words that were
 * misspelt by rule, and for each rule.
 */
export function spellingTable(
  words: readonly string[],
  misspelt: Readonly<Record<'sets' | 'rules', readonly MisspeltWord[]>>,
): string {
  const groups = [
    ...groupsOf(misspelt.sets),
    { name: 'by rule', list: misspelt.rules },
    ...groupsOf(misspelt.rules),
  ];
  const all = [...misspelt.sets, ...misspelt.rules];
  const timed = evenSample(all.length, TIMED).map((at) => all[at]!);
  const rows = SPELLING_WAYS.map(({ name, build }) => {
    const nearest = build(words);
    const ms = leastMs(RUNS, timed.length, () => {
      const again = build(words);
      again('mechanik');
      return (i) => again(timed[i]!.typed);
    });
    return [name, ...groups.map(({ list }) => shares(nearest, list)), ms.toFixed(3)];
  });
  const head = groups.map(({ name, list }) => `${name} (${list.length})`);
  return textTable([['first, in three', ...head, 'ms a word'], ...rows]);
}

function groupsOf(misspelt: readonly MisspeltWord[]) {
  const names = [...new Set(misspelt.map(({ from }) => from))].sort();
  return names.map((name) => ({ name, list: misspelt.filter(({ from }) => from === name) }));
}

function shares(nearest: Nearest, misspelt: readonly MisspeltWord[]): string {
  const places = misspelt.map(({ typed, meant }) => nearest(typed).findIndex((word) => meant.has(word)));
  const share = (most: number) =>
    (places.filter((place) => place >= 0 && place < most).length / places.length).toFixed(3);
  return `${share(1)} ${share(3)}`;
}
