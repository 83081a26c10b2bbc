import type { NearSpellings } from './near-spellings.ts';
import type { TextIndex } from './text-index.ts';

const MOST = 5;

/** Makes the step that offers the nearest spellings of typed words: words as they stand in some text of the index. */
export function createSuggester(
  index: TextIndex,
  spellings: NearSpellings,
): (typed: readonly string[]) => string[] {
  // The index also has words joined ("uh60", "mechanictrainee"), which nobody writes.
  let stands: Uint8Array | undefined;
  return (typed) => {
    if (!stands) {
      stands = new Uint8Array(index.words.length);
      for (const id of index.wordsIn) stands[id] = 1;
    }
    const near = typed.flatMap((word) => spellings.near(word, true)).filter(({ id }) => stands![id] === 1);
    return [...new Set(near.map(({ id }) => index.words[id]!))].slice(0, MOST);
  };
}
