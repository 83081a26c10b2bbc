import { listOf, matching, oneOf, optional, text } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { LICENSE_NEEDS } from '../../domain/entry.ts';
import { onetCode, wordsUpTo } from './field-columns.ts';

const names = listOf(text, '|');

/** What the BLS handbook says of getting into an occupation, in our own words; see data/README.md. */
export const REQUIREMENTS = defineTable({
  path: 'entry/requirements.tsv',
  columns: {
    code: onetCode,
    license: oneOf(...LICENSE_NEEDS),
    granted_by: names,
    exams: names,
    certificates_required: names,
    certificates: names,
    checks: names,
    experience: optional(wordsUpTo(12)),
    entry: optional(wordsUpTo(20)),
    page: matching(
      /^[a-z-]+\/[a-z0-9-]+$/,
      'the path of a page of the handbook, such as healthcare/registered-nurses',
    ),
  },
  key: ['code'],
  origin: 'written',
});
