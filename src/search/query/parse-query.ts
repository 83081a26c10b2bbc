import type { Branch } from '../../domain/branch.ts';
import type { CodeWord } from '../../domain/lexicon.ts';
import type { RankType } from '../../domain/rank-type.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Chip, SetAside } from '../answers.ts';
import { branchAndRankNames } from './branch-and-rank-names.ts';
import type { CodeHit } from './code-book.ts';
import { codeWords } from './code-words.ts';
import { codesOfLetters } from './codes-of-letters.ts';
import { codesWithDigits } from './codes-with-digits.ts';
import {
  type Draft,
  emptyDraft,
  type NamedFilter,
  type Pass,
  plainWords,
  type Qualifier,
  type Query,
  type ReadCode,
  type Reference,
  written,
} from './draft.ts';
import { filler, wordsBeforeNames } from './filler.ts';
import { filters } from './filters.ts';
import { noise } from './noise.ts';
import { signedCodes } from './signed-codes.ts';
import { spelledCodes } from './spelled-codes.ts';
import { unknownCodes } from './unknown-codes.ts';
import { unknownWords } from './unknown-words.ts';
import { wholeTitle } from './whole-title.ts';

/** Longer texts are cut, and a chip says so. Of more words than these only parts are looked up, each by itself. */
export const MAX_LENGTH = 2000;
export const MAX_WORDS = 60;

/**
 * How a text is taken apart, one rule a pass, each in a file of its own. What one pass has taken, the later ones leave alone;
 * what none takes are plain words.
 */
const PASSES: readonly Pass[] = [
  wholeTitle,
  codeWords,
  spelledCodes,
  noise,
  branchAndRankNames,
  signedCodes,
  codesWithDigits,
  filters,
  filler,
  wordsBeforeNames,
  codesOfLetters,
  unknownCodes,
  unknownWords,
];

/** A branch or rank that the text names, with the words it came from. */
export interface ReadFilter<T> {
  value: T;
  chip: Chip;
  /** False where the same words may be part of a title. */
  sure: boolean;
  /** True where the text names no other of the kind. */
  sole: boolean;
  words: readonly Word[];
}

/** What a text says. */
export interface ParsedQuery {
  codes: readonly ReadCode[];
  branch?: ReadFilter<Branch>;
  rank?: ReadFilter<RankType>;
  /** The words that are left: titles, nicknames, civilian words. */
  words: readonly Word[];
  /** The word in front of them that was read as something else, as "can" in "who can weld"; or ''. */
  before: string;
  /** Codes that are said to be a qualification. */
  qualifiers: readonly Qualifier[];
  /** What was set aside: it says nothing about a job. */
  aside: readonly SetAside[];
  /** Notices. */
  notices: readonly Chip[];
  /** Words in the form of a code that no title carries: candidates for a code without a match. */
  unknownCodes: readonly string[];
}

/** How a text is read. */
export interface ParseOptions {
  /** Ids of chips and of what was set aside, whose reading the person removed: their words are plain words. */
  without: ReadonlySet<string>;
  /** Words that say nothing. */
  unknown?: ReadonlySet<string>;
  /** A part of a longer text, in which what says nothing about a job was set aside already. */
  part?: boolean;
  /** More words are not read. */
  mostWords?: number;
  reference: Reference;
}

const NONE: ReadonlySet<string> = new Set();

/** A sign between two digits stands for the skill level, as an X does: 2A3?3, 2A3*3. */
const WILDCARD = /(\d)[?*](\d)/g;

/**
 * Takes a text apart: codes in all the forms that people write, branch, rank, filler, and the plain words left over.
 */
export function parseQuery(
  text: string,
  { without, unknown = NONE, part = false, mostWords = MAX_WORDS, reference }: ParseOptions,
): ParsedQuery {
  const all = wordsOf(text.slice(0, MAX_LENGTH).replace(WILDCARD, '$1X$2'));
  const words = all.slice(0, mostWords);
  const cut = text.trim().length > MAX_LENGTH || all.length > mostWords;
  const query: Query = {
    text,
    words,
    texts: words.map((word) => word.text),
    cut,
    without,
    unknown,
    part,
    reference,
  };
  const draft = PASSES.reduce(
    (next, pass) => (next.done ? next : pass(next, query)),
    emptyDraft(words.length),
  );
  return resultOf(draft, query);
}

function resultOf(draft: Draft, query: Query): ParsedQuery {
  const { branch, rank } = draft;
  return {
    codes: draft.codes.map((code) => ({ ...code, hits: ofKind(code.hits, draft.codeWords, query) })),
    qualifiers: draft.qualifiers,
    ...(branch && {
      branch: readFilter(branch, { kind: 'branch', branch: branch.value }, draft.branchNames, query),
    }),
    ...(rank && { rank: readFilter(rank, { kind: 'rank', rank: rank.value }, draft.rankNames, query) }),
    words: plainWords(draft, query),
    before: query.texts[draft.taken.indexOf(false) - 1] ?? '',
    aside: draft.aside,
    notices: query.cut ? [{ id: 'cut', kind: 'cut', from: '', removable: false }] : [],
    unknownCodes: draft.unknownCodes,
  };
}

/** Of a code's jobs those that the words for codes mean: of "NEC 2735" those of sailors; all, where that is none. */
function ofKind(
  hits: readonly CodeHit[],
  codeWords: readonly CodeWord[],
  { reference: { codes } }: Query,
): readonly CodeHit[] {
  // Of two kinds of code in one text neither is surely the other's.
  const [word] = codeWords;
  if (!word || codeWords.some((each) => each.word !== word.word)) return hits;
  const fitting = hits.filter((hit) => {
    const { branches, ranks } = codes.specialtyOf(hit);
    const held = word.ranks.length === 0 || word.ranks.some((rank) => ranks.includes(rank));
    return held && word.branches.some((branch) => branches.includes(branch));
  });
  return fitting.length > 0 ? fitting : hits;
}

function readFilter<T extends string>(
  { from, to, value, sure }: NamedFilter<T>,
  what: { kind: 'branch'; branch: Branch } | { kind: 'rank'; rank: RankType },
  names: readonly NamedFilter<T>[],
  query: Query,
): ReadFilter<T> {
  const chip: Chip = {
    ...what,
    id: `${what.kind}:${value}`,
    from: written(query, from, to),
    removable: true,
  };
  const sole = names.every((name) => name.value === value);
  return { value, chip, sure, sole, words: query.words.slice(from, to) };
}
