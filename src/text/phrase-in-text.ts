import { singular, stemOf } from './stems.ts';
import type { TextIndex } from './text-index.ts';

/** True where some text of the index says the words one right after the other, in another number or form too. */
export function someTextSays(index: TextIndex, words: readonly string[]): boolean {
  const ids = words.map(
    (word) =>
      new Set([...(index.singulars.get(singular(word)) ?? []), ...(index.stems.get(stemOf(word)) ?? [])]),
  );
  const [first, ...rest] = ids;
  if (!first || ids.some((set) => set.size === 0)) return false;
  const { from, textOf, start, wordsIn } = index;
  for (const id of first)
    for (let p = from[id]!; p < from[id + 1]!; p++) {
      const text = textOf[p]!;
      const last = start[text + 1]! - rest.length;
      for (let at = start[text]!; at < last; at++)
        if (wordsIn[at] === id && rest.every((set, i) => set.has(wordsIn[at + 1 + i]!))) return true;
    }
  return false;
}
