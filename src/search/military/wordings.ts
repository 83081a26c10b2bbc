import type { Speller } from '../../text/near-spellings.ts';
import { prefixRange, type TextIndex } from '../../text/text-index.ts';
import { STOP_WORDS } from '../../text/words.ts';
import { RUNG, type Rung, vocabularyRung } from './ranking.ts';
import type { VocabularyBook } from './vocabulary-book.ts';

/** One way to put what was typed; every way is looked up, and the best answer counts. */
export interface Phrasing {
  words: readonly string[];
  /** The last word may be the beginning of a longer one. */
  open: boolean;
  /** The rung for a title that is just these words. */
  rung: Rung;
  /** The best rung that this phrasing may reach at all. */
  least: Rung;
  /** 0 to 1: how sure it is that this was meant. */
  trust: number;
  /** Only titles with all the words count. */
  strict: boolean;
  /** Only titles that officers hold count. */
  officers: boolean;
  /** Why these words, or '' for the words as typed. */
  reason: string;
}

const MOST = 6;
/** Two words that stand nowhere joined are one misspelt word only where that is near: not "submarine" for "mud marine". */
const SURELY_JOINED = 0.7;

/** What most phrasings are. */
const PLAIN = {
  rung: RUNG.sameTitle,
  least: RUNG.sameTitle,
  trust: 1,
  strict: true,
  officers: false,
  reason: '',
};

/** The words as typed, with neighbours joined ("para rescue"), a word split ("airtraffic"), and vocabulary terms spelled out. */
export function phrasings(
  words: readonly string[],
  vocabulary: VocabularyBook,
  index: TextIndex,
  speller: Speller,
): Phrasing[] {
  const list: Phrasing[] = [{ ...PLAIN, words, open: true, strict: false }];
  const unranked = withoutOfficer(words);
  // "Contracting officer" is the title "Contracting" of officers: the rank says the word.
  if (unranked.length > 0 && unranked.length < words.length) {
    list.push({
      ...PLAIN,
      words: unranked,
      open: words.at(-1) === unranked.at(-1),
      trust: 0.98,
      officers: true,
    });
  }
  for (let i = 0; i + 1 < words.length && list.length < MOST; i++) {
    const joined = words[i]! + words[i + 1]!;
    const known = index.wordIds.has(joined);
    const odd = !isWord(index, words[i]!, false) || !isWord(index, words[i + 1]!, i + 2 === words.length);
    if (
      !known &&
      !(odd && joined.length >= 8 && (speller.near(joined, false)[0]?.quality ?? 0) >= SURELY_JOINED)
    )
      continue;
    list.push({
      ...PLAIN,
      words: [...words.slice(0, i), joined, ...words.slice(i + 2)],
      open: i + 2 === words.length && known,
      rung: known ? RUNG.sameTitle : RUNG.spelling,
      least: known ? RUNG.sameTitle : RUNG.spelling,
      trust: 0.98,
    });
  }
  words.forEach((word, i) => {
    if (list.length >= MOST || word.length < 7 || index.wordIds.has(word) || /\d/.test(word)) return;
    const at = splitOf(word, index);
    if (at > 0) {
      list.push({
        ...PLAIN,
        words: [...words.slice(0, i), word.slice(0, at), word.slice(at), ...words.slice(i + 1)],
        open: i + 1 === words.length,
        least: RUNG.allWords,
        trust: 0.97,
      });
    }
  });
  for (const { from, to, meanings } of vocabulary.find(words)) {
    // "cop in the air force": what is left are connecting words.
    const whole = words.every((word, i) => (i >= from && i < to) || STOP_WORDS.has(word));
    for (const text of new Set(meanings.map((meaning) => meaning.text).filter(Boolean))) {
      if (list.length >= MOST) break;
      const meaning = meanings.find((each) => each.text === text)!;
      const spelledOut = text
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
      if (spelledOut.join(' ') === words.slice(from, to).join(' ')) continue;
      list.push({
        ...PLAIN,
        words: [...words.slice(0, from), ...spelledOut, ...words.slice(to)],
        open: !whole && to < words.length,
        rung: whole ? vocabularyRung(meaning.kind) : RUNG.titleStart,
        least: whole ? vocabularyRung(meaning.kind) : RUNG.titleStart,
        // Where the table names the jobs themselves, its own words only fill in behind them.
        trust: meaning.specialties.length > 0 ? 0.75 : 0.95,
        reason: `“${meaning.term}”: ${meaning.reason}`,
      });
    }
  }
  return list;
}

/** The words besides "officer", which the rank of a job says. */
export function withoutOfficer(words: readonly string[]): string[] {
  return words.filter((word) => word !== 'officer' && word !== 'officers');
}

/** A word of the index, or the beginning of one for a word that is still being typed. */
function isWord(index: TextIndex, word: string, open: boolean): boolean {
  if (index.wordIds.has(word)) return true;
  const [from, end] = open ? prefixRange(index, word) : [0, 0];
  return from < end;
}

/** Where an unknown word falls into two known ones, or 0. */
function splitOf(word: string, index: TextIndex): number {
  for (let at = 3; at <= word.length - 3; at++) {
    if (index.wordIds.has(word.slice(0, at)) && index.wordIds.has(word.slice(at))) return at;
  }
  return 0;
}
