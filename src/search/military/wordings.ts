import type { NearSpellings } from '../../text/near-spellings.ts';
import { joinNeighbours, replaced, splitJoined } from '../../text/splitting.ts';
import { singular } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { hasWord, type TextIndex } from '../../text/text-index.ts';
import { wordsOf } from '../../text/words.ts';
import type { Tuning } from '../tuning.ts';
import { RUNG, type Rung, vocabularyRung } from './ranking.ts';
import type { Why } from './scoreboard.ts';
import type { VocabularyBook } from './vocabulary-book.ts';

/** One way to put what was typed; every way is looked up, and the best answer counts. */
export interface Wording {
  words: readonly string[];
  /** The last word may be the beginning of a longer one. */
  open: boolean;
  /** The rung for a title that is just these words. */
  rung: Rung;
  /** The best rung that this wording may reach at all. */
  least: Rung;
  /** 0 to 1: how sure it is that this was meant. */
  trust: number;
  /** Only titles with all the words count. */
  strict: boolean;
  /** Only titles that officers hold count. */
  officers: boolean;
  why: Why;
}

/** What other ways to put the words are found by. */
export interface WordingParts {
  vocabulary: VocabularyBook;
  texts: TextIndex;
  spellings: NearSpellings;
  /** Words for whoever does a job: "mechanic". */
  roles: ReadonlySet<string>;
  tuning: Tuning;
}

/** So many ways are looked up. */
const MOST = 6;
const LEAST_JOINED = 8;
/** A joined word has so many letters, and each of its parts so many. */
const LEAST_SPLIT = 7;
const LEAST_PART = 3;

/** What most wordings are. */
const PLAIN = {
  rung: RUNG.sameTitle,
  least: RUNG.sameTitle,
  trust: 1,
  strict: true,
  officers: false,
  why: { kind: 'words' },
} as const;

/** The words as typed, with neighbours joined ("para rescue"), a word split ("airtraffic"), and vocabulary terms spelled out. */
export function wordingsOf(words: readonly string[], parts: WordingParts): Wording[] {
  const first: Wording[] = [
    { ...PLAIN, words, open: true, strict: false },
    ...unrankedWording(words, parts),
    ...withoutRoleWording(words, parts),
    ...joinedWordings(words, parts),
    ...splitWordings(words, parts),
  ];
  return [...first, ...termWordings(words, parts, MOST - first.length)].slice(0, MOST);
}

/** "Contracting officer" is the title "Contracting" of officers: the rank says the word. */
function unrankedWording(words: readonly string[], { tuning }: WordingParts): Wording[] {
  const unranked = withoutOfficer(words);
  if (unranked.length === 0 || unranked.length === words.length) return [];
  const open = words.at(-1) === unranked.at(-1);
  return [{ ...PLAIN, words: unranked, open, trust: tuning.withoutOfficer, officers: true }];
}

/** "AH-64 mechanic" is who the title calls a repairer: beside a type of equipment the word for whoever does the job may go. */
function withoutRoleWording(words: readonly string[], { roles, tuning }: WordingParts): Wording[] {
  const last = words.at(-1)!;
  const rest = words.slice(0, -1);
  if (!roles.has(singular(last)) || !rest.some((word) => /\d/.test(word))) return [];
  return [{ ...PLAIN, words: rest, open: false, least: RUNG.spelling, trust: tuning.withoutRole }];
}

function joinedWordings(words: readonly string[], { texts, spellings, tuning }: WordingParts): Wording[] {
  const last = words.length - 1;
  const isWord = (joined: string, at: number): boolean => {
    if (texts.wordIds.has(joined)) return true;
    const odd = !hasWord(texts, words[at]!, false) || !hasWord(texts, words[at + 1]!, at + 1 === last);
    if (!odd || joined.length < LEAST_JOINED) return false;
    // Not "submarine" for "mud marine".
    return (spellings.near(joined, false)[0]?.quality ?? 0) >= tuning.joinedSurely;
  };
  return joinNeighbours(words, isWord).map(({ at, joined }) => {
    const known = texts.wordIds.has(joined);
    const rung = known ? RUNG.sameTitle : RUNG.spelling;
    return {
      ...PLAIN,
      words: replaced(words, at, at + 2, [joined]),
      open: at + 1 === last && known,
      rung,
      least: rung,
      trust: tuning.joinedWords,
    };
  });
}

function splitWordings(words: readonly string[], { texts, tuning }: WordingParts): Wording[] {
  const policy = splitPolicy(texts);
  return words.flatMap((word, at) => {
    const split = texts.wordIds.has(word) ? undefined : splitJoined(word, policy);
    if (!split) return [];
    return [
      {
        ...PLAIN,
        words: replaced(words, at, at + 1, split),
        open: at + 1 === words.length,
        least: RUNG.allWords,
        trust: tuning.splitWord,
      },
    ];
  });
}

/** Any two known words may be the parts of a joined one. */
function splitPolicy(texts: TextIndex) {
  return {
    leastWord: LEAST_SPLIT,
    leastPart: LEAST_PART,
    isPart: (part: string) => texts.wordIds.has(part),
    rarity: (part: string) => texts.weight[texts.wordIds.get(part)!]!,
  };
}

/** @param most more are not needed. */
function termWordings(
  words: readonly string[],
  { vocabulary, tuning }: WordingParts,
  most: number,
): Wording[] {
  const wordings: Wording[] = [];
  for (const { from, to, meanings } of vocabulary.find(words)) {
    // "cop in the air force": what is left are connecting words.
    const whole = words.every((word, i) => (i >= from && i < to) || STOP_WORDS.has(word));
    const texts = [...new Set(meanings.map((meaning) => meaning.text).filter(Boolean))];
    for (const text of texts) {
      if (wordings.length >= most) return wordings;
      const meaning = meanings.find((each) => each.text === text)!;
      const spelledOut = wordsOf(text).map((word) => word.text);
      if (spelledOut.join(' ') === words.slice(from, to).join(' ')) continue;
      const rung = whole ? vocabularyRung(meaning.kind) : RUNG.titleStart;
      wordings.push({
        ...PLAIN,
        words: replaced(words, from, to, spelledOut),
        open: !whole && to < words.length,
        rung,
        least: rung,
        // Where the table names the jobs themselves, its own words only fill in behind them.
        trust: meaning.specialties.length > 0 ? tuning.termWordsNamed : tuning.termWords,
        why: { kind: 'term', term: meaning.term, reason: meaning.reason },
      });
    }
  }
  return wordings;
}

/** The words besides "officer", which the rank of a job says. */
export function withoutOfficer(words: readonly string[]): string[] {
  return words.filter((word) => word !== 'officer' && word !== 'officers');
}
