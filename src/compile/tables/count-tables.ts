import { oneOf, optional, text, wholeNumber } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { RELEASE_IDS } from '../../domain/releases.ts';

/** How many rows the official files had that the tables were last derived from; `file` is empty where a release is one file. */
export const SOURCE_COUNTS = defineTable({
  path: 'counts.tsv',
  columns: { release: oneOf(...RELEASE_IDS), file: optional(text), rows: wholeNumber() },
  key: ['release', 'file'],
  origin: 'derived',
});
