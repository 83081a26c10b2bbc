import type { Branch } from '../../domain/branch.ts';
import type { RankType } from '../../domain/rank-type.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Chip, SetAside } from '../answers.ts';
import { branchAndRankNames } from './branch-and-rank-names.ts';
import { codesOfLetters } from './codes-of-letters.ts';
import { codesWithDigits } from './codes-with-digits.ts';
import {
  type Draft,
  emptyDraft,
  type NamedFilter,
  type Pass,
  plainWords,
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
import { wholeTitle } from './whole-title.ts';

/** Longer texts are cut, and a chip says so: nobody's job takes more words, and every keystroke stays fast. */
export const MAX_LENGTH = 400;
export const MAX_WORDS = 60;

/**
 * How a text is taken apart, one rule a pass, each in a file of its own. What one pass has taken, the later ones leave alone;
 * what none takes are plain words.
 */
const PASSES: readonly Pass[] = [
  wholeTitle,
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
];

/** A branch or rank that the text names, with the words it came from. */
export interface ReadFilter<T> {
  value: T;
  chip: Chip;
  /** False where the same words may be part of a title. */
  sure: boolean;
  words: readonly Word[];
}

/** What a text says. */
export interface ParsedQuery {
  codes: readonly ReadCode[];
  branch?: ReadFilter<Branch>;
  rank?: ReadFilter<RankType>;
  /** The words that are left: titles, nicknames, civilian words. */
  words: readonly Word[];
  /** What was set aside: it says nothing about a job. */
  aside: readonly SetAside[];
  /** Notices. */
  notices: readonly Chip[];
  /** Words in the form of a code that no title carries: candidates for a code without a match. */
  unknownCodes: readonly string[];
}

/** A sign between two digits stands for the skill level, as an X does: 2A3?3, 2A3*3. */
const WILDCARD = /(\d)[?*](\d)/g;

/**
 * Takes a text apart: codes in all the forms that people write, branch, rank, filler, and the plain words left over.
 * @param without ids of chips whose reading the person removed; their words are plain words.
 */
export function parseQuery(text: string, without: ReadonlySet<string>, reference: Reference): ParsedQuery {
  const all = wordsOf(text.slice(0, MAX_LENGTH).replace(WILDCARD, '$1X$2'));
  const words = all.slice(0, MAX_WORDS);
  const cut = text.trim().length > MAX_LENGTH || all.length > MAX_WORDS;
  const query: Query = { text, words, texts: words.map((word) => word.text), cut, without, reference };
  const draft = PASSES.reduce(
    (next, pass) => (next.done ? next : pass(next, query)),
    emptyDraft(words.length),
  );
  return resultOf(draft, query);
}

function resultOf(draft: Draft, query: Query): ParsedQuery {
  const { branch, rank } = draft;
  return {
    codes: draft.codes,
    ...(branch && { branch: readFilter(branch, { kind: 'branch', branch: branch.value }, query) }),
    ...(rank && { rank: readFilter(rank, { kind: 'rank', rank: rank.value }, query) }),
    words: plainWords(draft, query),
    aside: draft.aside,
    notices: query.cut ? [{ id: 'cut', kind: 'cut', from: '', removable: false }] : [],
    unknownCodes: draft.unknownCodes,
  };
}

function readFilter<T extends string>(
  { from, to, value, sure }: NamedFilter<T>,
  what: { kind: 'branch'; branch: Branch } | { kind: 'rank'; rank: RankType },
  query: Query,
): ReadFilter<T> {
  const chip: Chip = {
    ...what,
    id: `${what.kind}:${value}`,
    from: written(query, from, to),
    removable: true,
  };
  return { value, chip, sure, words: query.words.slice(from, to) };
}
