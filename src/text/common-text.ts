import { singular, stemOf } from './stems.ts';
import { prefixRange, type TextIndex } from './text-index.ts';

/**
 * True where some text of the index has all the words, in another number or form too.
 * @param open the last one may be the beginning of a longer word.
 */
export function someTextHasAll(index: TextIndex, words: readonly string[], open = true): boolean {
  let shared: Set<number> | undefined;
  for (const [at, word] of words.entries()) {
    const found = new Set<number>();
    for (const id of idsOf(index, word, open && at === words.length - 1))
      for (let p = index.from[id]!; p < index.from[id + 1]!; p++)
        if (!shared || shared.has(index.textOf[p]!)) found.add(index.textOf[p]!);
    if (found.size === 0) return false;
    shared = found;
  }
  return true;
}

function idsOf(index: TextIndex, word: string, last: boolean): number[] {
  const ids = [...(index.singulars.get(singular(word)) ?? []), ...(index.stems.get(stemOf(word)) ?? [])];
  if (last) {
    const [from, end] = prefixRange(index, word);
    for (let id = from; id < end; id++) ids.push(id);
  }
  return ids;
}
