import type { TextIndex } from './text-index.ts';

/** Says whether some text is these words, or begins with them; the last word may then still be typed. */
export type WholeTextCheck = (words: readonly string[], whole: boolean) => boolean;

/** Makes the check over an index. Single words are no texts here: they may be many other things too. */
export function createWholeTextCheck(index: TextIndex): WholeTextCheck {
  const { from, textOf, start, wordsIn } = index;
  const count = (id: number) => from[id + 1]! - from[id]!;
  return (words, whole) => {
    if (words.length < 2) return false;
    const last = words.at(-1)!;
    const ids: number[] = [];
    for (const word of whole ? words : words.slice(0, -1)) {
      const id = index.wordIds.get(word);
      if (id === undefined) return false;
      ids.push(id);
    }
    const rarest = ids.reduce((best, id) => (count(id) < count(best) ? id : best));
    for (let p = from[rarest]!; p < from[rarest + 1]!; p++) {
      const text = textOf[p]!;
      const length = start[text + 1]! - start[text]!;
      if (whole ? length !== words.length : length < words.length) continue;
      if (!ids.every((id, i) => wordsIn[start[text]! + i] === id)) continue;
      if (whole || index.words[wordsIn[start[text]! + ids.length]!]!.startsWith(last)) return true;
    }
    return false;
  };
}
