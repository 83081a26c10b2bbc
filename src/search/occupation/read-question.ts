import { irregularBase } from '../../text/base-forms.ts';
import { type Correction, correctWords } from '../../text/correction.ts';
import type { Word } from '../../text/words.ts';
import type { OccupationBase } from './occupation-base.ts';
import type { Question } from './question.ts';
import { type OccupationWording, wordingsOf } from './wordings.ts';

/** What a question is read by. */
export type ReadingParts = Pick<OccupationBase, 'readSenses' | 'spelling' | 'known'> &
  Parameters<typeof wordingsOf>[1];

/**
 * Reads words as a question: in the sense that they have here, misspelt ones as what was meant.
 * @param without ids of corrections that were taken back.
 * @param more further ways to put it.
 */
export function readQuestion(
  words: readonly Word[],
  base: ReadingParts,
  without: ReadonlySet<string> = new Set(),
  more: readonly OccupationWording[] = [],
): Question {
  const typed = base.readSenses(words.map((word) => word.text));
  const corrections = correctionsOf(words, base).filter(({ word }) => !without.has(correctionId(word.text)));
  const meantOf = new Map(corrections.map(({ word, meant }) => [word, meant]));
  const corrected =
    corrections.length === 0
      ? typed
      : base.readSenses(words.flatMap((word) => meantOf.get(word) ?? [word.text]));
  const meant = inPresent(corrected, base.known);
  return { typed, meant, corrections, wordings: [...wordingsOf(meant, base), ...more], strict: false };
}

/** "drove a bus" as "drive a bus": the same list where no word has an irregular past that no title has. */
function inPresent(words: readonly string[], known: ReadingParts['known']): readonly string[] {
  const present = words.map((word) => {
    const base = irregularBase(word);
    return base === undefined || known.isWord(word, false) ? word : base;
  });
  return present.some((word, at) => word !== words[at]) ? present : words;
}

/** Names a correction, for taking it back. */
export function correctionId(word: string): string {
  return `spelling:${word}`;
}

/** Beside a title of several words what nothing knows is a name, and no misspelling: "Retail Sales Associate Tanger Outlets". */
function correctionsOf(words: readonly Word[], { spelling, known }: ReadingParts): Correction[] {
  const corrections = correctWords(words, spelling);
  if (corrections.length === 0) return corrections;
  const titles = known.titles.find(words.map((word) => word.text));
  return titles.some(({ from, to }) => to - from > 1) ? [] : corrections;
}
