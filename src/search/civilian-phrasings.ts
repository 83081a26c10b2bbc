import type { CivilianTerm } from '../data/occupation-texts.ts';
import type { CivilianVocabulary } from './civilian-vocabulary.ts';
import { wordsOf } from './words.ts';

/** A way to put the typed words, with occupations that the vocabulary names outright. */
export interface CivilianPhrasing {
  words: readonly string[];
  /** The last word may be the beginning of a longer one. */
  open: boolean;
  /** 0 to 1: how sure it is that this was meant. */
  trust: number;
  /** Positions of occupations, best first. */
  named: readonly number[];
  reason: string;
}

const MOST = 7;
const LONGEST_TERM = 4;

/**
 * The words without filler, as typed, with vocabulary terms spelled out, and with neighbours joined ("para medic"). The first
 * is what was meant; the others only add to it.
 */
export function civilianPhrasings(
  typed: readonly string[],
  vocabulary: CivilianVocabulary,
): CivilianPhrasing[] {
  const meaning = typed.filter((word) => !vocabulary.filler.has(word));
  const words = meaning.length > 0 ? meaning : typed;
  const plain = { open: true, trust: 1, named: [], reason: '' };
  const list: CivilianPhrasing[] = [{ ...plain, words }];
  // "Job Coach", "Parts Counter Person": a word that is filler elsewhere may be part of a title.
  if (words.length < typed.length) list.push({ ...plain, words: typed });
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST_TERM); to > from; to--) {
      const entries = vocabulary.terms.get(words.slice(from, to).join(' '));
      if (!entries) continue;
      const whole = to - from === words.length;
      for (const entry of entries) {
        // The everyday name of one occupation must not rewrite a longer one: "teacher" in "math teacher".
        if (entry.kind === 'plain-name' && !whole) continue;
        const reason = readingOf(entry);
        if (whole && entry.occupations.length > 0)
          list.push({ words: [], open: false, trust: 1, named: entry.occupations, reason });
        entry.texts.forEach((text, place) => {
          const spelledOut = wordsOf(text).map((word) => word.text);
          list.push({
            words: [...words.slice(0, from), ...spelledOut, ...words.slice(to)],
            open: to < words.length,
            trust: (whole ? 1 : 0.92) - 0.06 * place,
            named: [],
            reason,
          });
        });
      }
      break;
    }
  }
  for (let i = 0; i + 1 < words.length; i++) {
    const joined = words[i]! + words[i + 1]!;
    if (joined.length < 7) continue;
    list.push({
      words: [...words.slice(0, i), joined, ...words.slice(i + 2)],
      open: i + 2 === words.length,
      trust: 0.92,
      named: [],
      reason: '',
    });
  }
  return list.slice(0, MOST);
}

/** What search made of a term, for people; the table's own notes are for whoever keeps it. */
function readingOf({ term, texts }: CivilianTerm): string {
  return texts[0] && texts[0] !== term
    ? `“${term}” is read as “${texts[0]}”`
    : `“${term}” is an everyday name for this work`;
}
