import { flag, listOf, matching, oneOf, text, wholeNumber } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { codePattern, onetCode, ranks, wordsUpTo } from './field-columns.ts';

/** Where jobs without a civilian counterpart lead: written and reviewed by us; see data/README.md. */

const written = { origin: 'written' } as const;

/** As many directions a group has at least, and at most. */
export const FEWEST_DIRECTIONS = 8;
export const MOST_DIRECTIONS = 15;

const group = matching(/^[a-z]+(?:-[a-z]+)*$/, 'a group such as infantry-enlisted');

/** A military-only occupation stands for those of its specialties that no pattern names. */
const patternOrOccupation = matching(
  /^(?:[A-Z][A-Za-z-]+:\S+|55-\d{4}\.\d\d)$/,
  'a branch with hyphens for spaces and a code, such as Air-Force:1D7X1, or a military-only occupation',
);

/** Groups of military-only specialties; `study_lists` and `va_lists` name the expert lists that were drawn on. */
export const REVIEWED_GROUPS = defineTable({
  path: 'directions/reviewed-groups.tsv',
  columns: {
    group,
    title: text,
    ranks,
    patterns: listOf(patternOrOccupation, ' '),
    study_lists: listOf(codePattern, ' '),
    va_lists: listOf(codePattern, ' '),
  },
  key: ['group'],
  ...written,
});

/** The directions of each group, best first. */
export const REVIEWED_DIRECTIONS = defineTable({
  path: 'directions/reviewed.tsv',
  columns: {
    group,
    order: wholeNumber({ from: 1, to: MOST_DIRECTIONS, digits: 2 }),
    occupation: onetCode,
    carries_over: wordsUpTo(16),
    missing: wordsUpTo(14),
    ready_at: matching(/^(?:E[1-9]|W[1-5]|O[1-9])$/, 'a pay grade such as E5, W2 or O3'),
    most_duties: flag,
    source: oneOf('expert-study', 'va-equivalents', 'ours'),
  },
  key: ['group', 'order'],
  ...written,
});

/** The beginning of the codes of official matches: a major group "47-", or as much more as tells them apart. */
const matchPrefix = matching(
  /^\d\d-\d{0,4}(?:(?<=\d{4})\.\d\d)?$/,
  'the beginning of an O*NET-SOC code such as 29-12',
);

/** Groups of official matches whose people have few other directions; the longest beginning that fits counts. */
export const BESIDE_GROUPS = defineTable({
  path: 'directions/reviewed-beside-groups.tsv',
  columns: { group, ranks, matches: listOf(matchPrefix, ' ') },
  key: ['group'],
  ...written,
});

/** Where the people of such a group may go besides, best first. */
export const BESIDE_DIRECTIONS = defineTable({
  path: 'directions/reviewed-beside.tsv',
  columns: {
    group,
    order: wholeNumber({ from: 1, to: MOST_DIRECTIONS, digits: 2 }),
    occupation: onetCode,
    carries_over: wordsUpTo(16),
    missing: wordsUpTo(14),
  },
  key: ['group', 'order'],
  ...written,
});
