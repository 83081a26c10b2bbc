import { text, wholeNumber } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { dwaId, onetCode } from './field-columns.ts';

/**
 * O*NET's own sentences, CC BY 4.0. They are made on request by npm run data:official, never committed, and only in a build
 * that asks for them; see data/README.md.
 */

const derived = { origin: 'derived' } as const;

export const OFFICIAL_DESCRIPTIONS = defineTable({
  path: 'official/descriptions.tsv',
  columns: { code: onetCode, description: text },
  key: ['code'],
  ...derived,
});

/** In O*NET's order. */
export const OFFICIAL_TASKS = defineTable({
  path: 'official/tasks.tsv',
  columns: { code: onetCode, order: wholeNumber({ from: 1, digits: 2 }), task: text },
  key: ['code', 'order'],
  ...derived,
});

/** The detailed work activities; which occupation has which stands in occupations/dwas.tsv. */
export const OFFICIAL_ACTIVITIES = defineTable({
  path: 'official/activities.tsv',
  columns: { dwa: dwaId, title: text },
  key: ['dwa'],
  ...derived,
});

/** The tables that may be there, and need not. */
export const OFFICIAL_TABLES = [OFFICIAL_DESCRIPTIONS, OFFICIAL_TASKS, OFFICIAL_ACTIVITIES] as const;
