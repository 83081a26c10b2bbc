import type { OccupationTerm } from '../../data/occupation-texts.ts';
import { STOP_WORDS, wordsOf } from '../../text/words.ts';
import type { KnownTitles } from './known-titles.ts';
import type { CivilianVocabulary } from './vocabulary.ts';

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

/** So many ways to put the words are looked up. */
const MOST = 5;
const LONGEST_TERM = 4;
/** Who leads, checks or teaches the others is not one of them: "jail guard supervisor". */
const ABOVE = new Set(
  'chief coordinator director engineer foreman inspector instructor manager professor supervisor teacher'.split(
    ' ',
  ),
);
/** An acronym that nothing knows, of a unit or an employer, says little about the work: "CES electrician". */
const ACRONYM = 3;
const WITHOUT_ACRONYM = 0.7;
const LEAST_LEFT = 4;
/** A term names occupations less surely where more was typed. */
const PART = 0.6;

/**
 * The words without filler, as typed, with vocabulary terms spelled out, and with neighbours joined ("para medic"). The first
 * is what was meant; the others only add to it.
 */
export function civilianPhrasings(
  typed: readonly string[],
  vocabulary: CivilianVocabulary,
  titles: KnownTitles,
): CivilianPhrasing[] {
  const meaning = withoutFiller(typed, vocabulary.filler);
  // "Job Coach", "Parts Counter Person": a word that is filler elsewhere may be part of a title.
  const filled = meaning.length > 0 && meaning.length < typed.length;
  const words = filled && !titles.isTitle(typed) ? meaning : typed;
  const content = words.filter((word) => !STOP_WORDS.has(word)).length;
  const leads = ABOVE.has(words.at(-1) ?? '');
  const plain = { open: true, trust: 1, named: [], reason: '' };
  const list: CivilianPhrasing[] = [{ ...plain, words }];
  const names: CivilianPhrasing[] = [];
  if (words.length < typed.length) list.push({ ...plain, words: typed });
  const telling = words.filter(
    (word, i) => i === words.length - 1 || word.length > ACRONYM || isKnown(word, vocabulary, titles),
  );
  // What is left must say something: a single letter begins half of all titles.
  if (telling.length < words.length && words.at(-1)!.length >= LEAST_LEFT)
    list.push({ ...plain, words: telling, trust: WITHOUT_ACRONYM });
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST_TERM); to > from; to--) {
      const entries = vocabulary.termsOf(words.slice(from, to));
      if (!entries) continue;
      const whole = to - from === words.length;
      for (const entry of entries) {
        // The everyday name of one occupation must not rewrite a longer one: "teacher" in "math teacher".
        // That of several words is telling enough to count: "baggage handler" in "baggage handler airport".
        const reason = readingOf(entry);
        if (
          entry.occupations.length > 0 &&
          (whole || ((to - from > 1 || entry.kind !== 'plain-name') && (to === words.length || !leads)))
        ) {
          const trust = whole ? 1 : (PART * (to - from)) / content;
          names.push({ words: [], open: false, trust, named: entry.occupations, reason });
        }
        if (entry.kind === 'plain-name' && !whole) continue;
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
    if (joined.length < 7 || !titles.isWord(joined, i + 2 === words.length)) continue;
    list.push({
      words: [...words.slice(0, i), joined, ...words.slice(i + 2)],
      open: i + 2 === words.length,
      trust: 0.92,
      named: [],
      reason: '',
    });
  }
  return [...list.slice(0, MOST), ...names];
}

function isKnown(word: string, vocabulary: CivilianVocabulary, titles: KnownTitles): boolean {
  return STOP_WORDS.has(word) || vocabulary.words.has(word) || titles.isWord(word, false);
}

/** What is left without words and groups of words that carry no meaning: "someone who", "near me". */
function withoutFiller(typed: readonly string[], filler: ReadonlySet<string>): string[] {
  const left: string[] = [];
  for (let at = 0; at < typed.length; ) {
    let length = LONGEST_TERM;
    while (length > 0 && !filler.has(typed.slice(at, at + length).join(' '))) length--;
    if (length === 0) left.push(typed[at]!);
    at += Math.max(length, 1);
  }
  return left;
}

/** What search made of a term, for people; the table's own notes are for whoever keeps it. */
function readingOf({ term, texts }: OccupationTerm): string {
  return texts[0] && texts[0] !== term
    ? `“${term}” is read as “${texts[0]}”`
    : `“${term}” is an everyday name for this work`;
}
