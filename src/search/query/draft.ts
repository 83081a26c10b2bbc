import type { Branch } from '../../domain/branch.ts';
import type { CodeWord } from '../../domain/lexicon.ts';
import type { RankType } from '../../domain/rank-type.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import type { PhraseBook } from '../../text/phrase-book.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import type { WholeTextCheck } from '../../text/whole-text.ts';
import type { Word } from '../../text/words.ts';
import type { Chip, SetAside } from '../answers.ts';
import type { NoiseBook } from '../noise/noise-text.ts';
import type { CodeBook } from './code-book.ts';
import type { CodeReading } from './read-code.ts';

/** A code that the text names. */
export interface ReadCode extends CodeReading {
  chip: Chip;
  /** True for a code without digits in a longer text: it counts only where the other words fit it ("it project manager"). */
  needsRest: boolean;
}

/** A code that is said to be a qualification. */
export interface Qualifier {
  code: string;
  /** What kind of identifier. */
  kind: string;
  branches: readonly Branch[];
}

/** Words that name a branch or a rank type. */
export interface NamedFilter<T> {
  /** Positions [from, to) in the list of words. */
  from: number;
  to: number;
  value: T;
  /** False where the same words may be part of a title: "Marine Science Technician". */
  sure: boolean;
}

/** What is known to whoever reads a query; see domain/lexicon.ts. */
export interface Reference {
  codes: CodeBook;
  branchNames: PhraseBook<{ value: Branch; sure: boolean }>;
  rankNames: PhraseBook<{ value: RankType; sure: boolean }>;
  fillers: PhraseBook<true>;
  qualifications: ReadonlySet<string>;
  noise: NoiseBook;
  /** Words that say what kind of code stands beside them. */
  codeWords: ReadonlyMap<string, CodeWord>;
  /** True for a word that titles or the vocabulary have. */
  isKnown: (word: string) => boolean;
  /** True where one title has all the words, or they are a term of the vocabulary. */
  together: (words: readonly string[]) => boolean;
  /** True where one title says the words one right after the other, or they are a term of the vocabulary. */
  says: (words: readonly string[]) => boolean;
  /** Tells titles: a text that is one is nothing else ("Navy Counselor", "M1 Armor Crewman"). */
  isTitle: WholeTextCheck;
}

/** A text on its way through the passes; `text` and `words` stay as they are. */
export interface Query {
  readonly text: string;
  readonly words: readonly Word[];
  /** The words' texts alone. */
  readonly texts: readonly string[];
  /** Only the first part of the text is read. */
  readonly cut: boolean;
  /** Ids of chips whose reading the person removed; their words are plain words. */
  readonly without: ReadonlySet<string>;
  /** Words that nothing knows, where that has been asked. */
  readonly unknown: ReadonlySet<string>;
  /** A part of a longer text, in which what says nothing about a job was set aside already. */
  readonly part: boolean;
  readonly reference: Reference;
}

/** What the passes so far have made of a query. Every pass returns another. */
export interface Draft {
  /** True for words that a pass has taken for something; the others are plain words. */
  readonly taken: readonly boolean[];
  readonly codes: readonly ReadCode[];
  /** Names of branches and ranks in the text, whether or not they end up as filters. */
  readonly branchNames: readonly NamedFilter<Branch>[];
  readonly rankNames: readonly NamedFilter<RankType>[];
  readonly branch?: NamedFilter<Branch>;
  readonly rank?: NamedFilter<RankType>;
  /** Words that say whose code is meant. */
  readonly codeWords: readonly CodeWord[];
  /** Codes that are said to be a qualification, and are the code of no job. */
  readonly qualifiers: readonly Qualifier[];
  /** What says nothing about a job, in the order in which it was found. */
  readonly aside: readonly SetAside[];
  /** Words in the form of a code that no title carries. */
  readonly unknownCodes: readonly string[];
  /** The text is a title as it stands: no later pass looks at it. */
  readonly done: boolean;
}

/** One rule of reading. The order of the passes is in parse-query.ts. */
export type Pass = (draft: Draft, query: Query) => Draft;

/** Nothing read yet. */
export function emptyDraft(words: number): Draft {
  return {
    taken: new Array<boolean>(words).fill(false),
    codes: [],
    branchNames: [],
    rankNames: [],
    codeWords: [],
    qualifiers: [],
    aside: [],
    unknownCodes: [],
    done: false,
  };
}

/** True where no word from one place to another is taken. */
export function isFree({ taken }: Draft, from: number, to: number): boolean {
  return !taken.slice(from, to).some(Boolean);
}

/** Takes the words from one place to another. */
export function take(draft: Draft, from: number, to: number): Draft {
  return { ...draft, taken: draft.taken.map((is, at) => is || (at >= from && at < to)) };
}

/** Words without a meaning of their own; "w" stands for "with". */
const CONNECTING: ReadonlySet<string> = new Set([...STOP_WORDS, ...FUNCTION_WORDS, 'w', 'near', 'while']);

/**
 * Takes words with those before them that only lead up to them ("over 10 years", "must be a US citizen", "at Walmart"), and with
 * those behind where nothing else follows ("weekends only").
 */
export function takeWithConnecting(draft: Draft, { texts }: Query, from: number, to: number): Draft {
  let first = from;
  while (first > 0 && !draft.taken[first - 1] && CONNECTING.has(texts[first - 1]!)) first--;
  let end = to;
  while (end < texts.length && !draft.taken[end] && CONNECTING.has(texts[end]!)) end++;
  const leadsOn = end < texts.length && !draft.taken[end];
  return take(draft, first, leadsOn ? to : end);
}

/** The words that are not taken. */
export function plainWords({ taken }: Draft, { words }: Query): Word[] {
  return words.filter((_, at) => !taken[at]);
}

/** The text as it was written, from one word to another. */
export function written({ text, words }: Query, from: number, to: number): string {
  return text.slice(words[from]!.start, words[to - 1]!.end);
}

/** What stands between a word and the next one. */
export function between({ text, words }: Query, at: number): string {
  return text.slice(words[at]!.end, words[at + 1]?.start ?? text.length);
}

/** Letters, a hyphen and a number that together name equipment: "AC-130", "CH-47s". */
const LETTERS = /^[a-z]{1,3}$/;
const NUMBER = /^\d{1,3}[a-z]{0,2}$/;

/**
 * True for a word that is half of the name of an aircraft, a vehicle or a weapon and no code: of "AC-130" neither the rating
 * nor the number. Words for codes lead up to one: "MOS-11B".
 */
export function isDesignation(query: Query, at: number): boolean {
  return joinsNumber(query, at) || (at > 0 && joinsNumber(query, at - 1));
}

function joinsNumber(query: Query, first: number): boolean {
  const { texts, reference } = query;
  return (
    LETTERS.test(texts[first] ?? '') &&
    NUMBER.test(texts[first + 1] ?? '') &&
    between(query, first) === '-' &&
    !reference.codeWords.has(texts[first]!)
  );
}

/** How a code is shown and taken back. */
export function codeChip(
  { code, detail }: CodeReading,
  kind: 'code' | 'level' | 'phonetic',
  from: string,
): Chip {
  return { id: codeChipId(code), kind, code, detail, from, removable: true };
}

export function codeChipId(code: string): string {
  return `code:${code}`;
}

/**
 * Adds a code that the words from one place to another are, and takes them. A reading that the person removed is left out.
 * @returns the same draft where nothing was added.
 */
export function addCode(
  draft: Draft,
  query: Query,
  reading: CodeReading,
  { from, to, kind }: { from: number; to: number; kind: 'code' | 'level' | 'phonetic' },
): Draft {
  const id = codeChipId(reading.code);
  let next = draft;
  if (!query.without.has(id)) {
    const known = draft.codes.some((code) => code.chip.id === id);
    const chip = codeChip(reading, kind, written(query, from, to));
    const codes = known ? draft.codes : [...draft.codes, { ...reading, needsRest: false, chip }];
    next = take({ ...draft, codes }, from, to);
  }
  return reading.besides ? addCode(next, query, reading.besides, { from, to, kind: 'code' }) : next;
}

/** True where a place is part of a sure name of a branch or rank. */
export function isNamed(names: readonly { from: number; to: number; sure: boolean }[], at: number): boolean {
  return names.some(({ from, to, sure }) => sure && at >= from && at < to);
}

/** How many words are neither a branch nor a rank. */
export function countOthers(draft: Draft, { words }: Query): number {
  const names = [...draft.branchNames, ...draft.rankNames];
  return words.filter((_, at) => !isNamed(names, at)).length;
}
