import { flag, listOf, matching, oneOf, optional, text } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { BRANCHES } from '../../domain/branch.ts';
import { LISTED_NOISE, NOISE_ROLES, PLACE_KINDS } from '../../domain/noise.ts';
import { MILITARY_TERM_KINDS, OCCUPATION_TERM_KINDS } from '../../domain/vocabulary.ts';
import { branch, codePattern, onetCodes, rank, ranks } from './field-columns.ts';
import { IDENTIFIER_KINDS } from './military-tables.ts';

/** How people call jobs, branches and ranks. */

const written = { origin: 'written' } as const;

/** A word or some, as search folds them: small letters, digits, single spaces. */
const words = matching(
  /^[a-z0-9]+(?: [a-z0-9]+)*$/,
  'words of small letters and digits, a space between two',
);

export const MILITARY_VOCABULARY = defineTable({
  path: 'vocabulary/military.tsv',
  columns: {
    term: text,
    kind: oneOf(...MILITARY_TERM_KINDS),
    branch: optional(branch),
    text: optional(text),
    codes: listOf(codePattern, ' '),
    reason: text,
  },
  key: ['term', 'kind', 'branch', 'text'],
  ...written,
});

export const OCCUPATION_VOCABULARY = defineTable({
  path: 'vocabulary/occupation.tsv',
  columns: {
    term: text,
    kind: oneOf(...OCCUPATION_TERM_KINDS),
    text: listOf(text, '|'),
    codes: onetCodes,
    reason: text,
  },
  key: ['term'],
  ...written,
});

/**
 * What is done at work, with the words of titles for whoever does it; `object`: people, where people are led, taught or hired;
 * `like`: the verb whose everyday words it shares ("fix cars" for "mend cars"), empty for that one.
 */
export const DUTY_VERBS = defineTable({
  path: 'vocabulary/duty-verbs.tsv',
  columns: {
    verb: words,
    agents: listOf(words, '|'),
    object: optional(oneOf('people')),
    like: optional(words),
    reason: text,
  },
  key: ['verb'],
  ...written,
});

/**
 * Words that mean something else here, or beside others: `near`: words of which one must stand in the text, empty where it is
 * always so; `unless`: words beside which the word keeps its other meaning.
 */
export const WORD_SENSES = defineTable({
  path: 'vocabulary/word-senses.tsv',
  columns: { word: words, text: words, near: listOf(words, '|'), unless: listOf(words, '|'), reason: text },
  key: ['word'],
  ...written,
});

/**
 * How people put their duties in everyday words, in base form ("put out fire"): `words` are those that official texts use,
 * none where the phrase says nothing about the work; `unlike`: words of titles that speak against ("drive": mechanic);
 * `place`: after "on" or "in" it only says where, in any branch or in some.
 */
export const DUTY_PHRASES = defineTable({
  path: 'vocabulary/duties.tsv',
  columns: {
    phrase: words,
    words: listOf(words, ' '),
    unlike: listOf(words, ' '),
    place: listOf(oneOf('any', ...BRANCHES), '|'),
    reason: text,
  },
  key: ['phrase'],
  ...written,
});

export const BRANCH_NAMES = defineTable({
  path: 'vocabulary/branch-names.tsv',
  columns: { name: words, branch, sure: flag, reason: text },
  key: ['name'],
  ...written,
});

export const RANK_NAMES = defineTable({
  path: 'vocabulary/rank-names.tsv',
  columns: { name: words, rank, sure: flag, reason: text },
  key: ['name'],
  ...written,
});

export const FILLERS = defineTable({
  path: 'vocabulary/fillers.tsv',
  columns: { phrase: words, reason: text },
  key: ['phrase'],
  ...written,
});

/** Names of cities, states and countries. */
export const PLACES = defineTable({
  path: 'vocabulary/places.tsv',
  columns: { name: words, kind: oneOf(...PLACE_KINDS), reason: text },
  key: ['name'],
  ...written,
});

/** Names of bases, forts, camps and stations, of today and before, with the branch that runs or ran them. */
export const BASES = defineTable({
  path: 'vocabulary/bases.tsv',
  columns: { name: words, branch, reason: text },
  key: ['name'],
  ...written,
});

/** Phrases that stand beside a job and say nothing about the work, by kind. */
export const NOISE = defineTable({
  path: 'vocabulary/noise.tsv',
  columns: { phrase: words, kind: oneOf(...LISTED_NOISE), reason: text },
  key: ['phrase'],
  ...written,
});

/** Words that say what their neighbours are: "fort" stands before the name of a base, "battalion" after a number. */
export const NOISE_MARKS = defineTable({
  path: 'vocabulary/noise-marks.tsv',
  columns: { words, role: oneOf(...NOISE_ROLES), reason: text },
  key: ['words', 'role'],
  ...written,
});

/** doer: whoever does a job; leader: who leads, checks or teaches the others. A word may be both. */
export const ROLES = defineTable({
  path: 'vocabulary/roles.tsv',
  columns: { word: words, kind: oneOf('doer', 'leader'), reason: text },
  key: ['word', 'kind'],
  ...written,
});

export const QUALIFICATIONS = defineTable({
  path: 'vocabulary/qualifications.tsv',
  columns: { mark: words, reason: text },
  key: ['mark'],
  ...written,
});

/** Words that say what kind of code stands beside them; without a kind it is the code of a job. */
export const CODE_WORDS = defineTable({
  path: 'vocabulary/code-words.tsv',
  columns: {
    word: words,
    branches: listOf(branch, '|'),
    ranks: optional(ranks),
    kind: optional(oneOf(...IDENTIFIER_KINDS)),
    reason: text,
  },
  key: ['word'],
  ...written,
});

export const CODE_NAMES = defineTable({
  path: 'vocabulary/code-names.tsv',
  columns: { branch, name: text, reason: text },
  key: ['branch'],
  ...written,
});
