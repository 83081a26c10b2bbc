import type { TextIndex } from './text-index.ts';

/** Says whether some title is these words, or begins with them; the last word may then still be typed. */
export type TitleCheck = (words: readonly string[], whole: boolean) => boolean;

/** Makes the check over an index of titles. Single words are no titles here: they may be codes, branches and ranks too. */
export function createTitleCheck(index: TextIndex): TitleCheck {
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
