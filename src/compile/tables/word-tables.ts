import { text, wholeNumber } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { dwaId, dwaIds, onetCode } from './field-columns.ts';

/** What each occupation does, in our own plain words; see data/words/README.md. */

const written = { origin: 'written' } as const;

export const SUMMARIES = defineTable({
  path: 'words/summaries.tsv',
  columns: { code: onetCode, summary: text },
  key: ['code'],
  ...written,
});

export const TASKS = defineTable({
  path: 'words/tasks.tsv',
  columns: { code: onetCode, order: wholeNumber({ from: 1, digits: 2 }), task: text, dwas: dwaIds },
  key: ['code', 'order'],
  ...written,
});

export const ACTIVITIES = defineTable({
  path: 'words/activities.tsv',
  columns: { dwa: dwaId, label: text },
  key: ['dwa'],
  ...written,
});

export const SPELLING = defineTable({
  path: 'words/spelling.tsv',
  columns: { word: text, why: text },
  key: ['word'],
  ...written,
});

export const VERBS = defineTable({
  path: 'words/verbs.tsv',
  columns: { verb: text },
  key: ['verb'],
  ...written,
});

export const UNAVOIDABLE_TERMS = defineTable({
  path: 'words/unavoidable-terms.tsv',
  columns: { term: text, why: text },
  key: ['term'],
  ...written,
});
