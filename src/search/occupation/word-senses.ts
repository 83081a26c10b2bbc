import type { WordSense } from '../../data/occupation-texts.ts';
import { singular } from '../../text/stems.ts';

/** Reads words in the sense that they have here: "vets" are veterans, unless animals are named. */
export type SenseReader = (words: readonly string[]) => readonly string[];

/** Makes the reader. It gives the same list back where every word means what it says. */
export function createSenseReader(senses: readonly WordSense[]): SenseReader {
  const byWord = new Map(senses.map((sense) => [sense.word, sense]));
  return (words) => {
    if (!words.some((word) => byWord.has(singular(word)))) return words;
    const others = new Set(words.map(singular));
    return words.flatMap((word) => {
      const sense = byWord.get(singular(word));
      if (!sense || sense.unless.some((each) => others.has(each))) return [word];
      const meant = sense.near.length === 0 || sense.near.some((each) => others.has(each));
      return meant ? sense.text.split(' ') : [word];
    });
  };
}
