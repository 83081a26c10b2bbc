import { flag, matching, oneOf, text } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { FEDERAL_KINDS } from '../../domain/federal-series.ts';
import { branch, militaryCode, onetCode, ranks } from './field-columns.ts';

/** Where military jobs lead by sources other than the crosswalk; data/README.md says what each column is. */

/** Y: the source names an older occupation, which the taxonomy has split since; all its parts are listed. */
const split = flag;

/** The study's lists of 2016, of enlisted specialties only. */
export const EXPERT_LINKS = defineTable({
  path: 'directions/expert-links.tsv',
  columns: {
    branch,
    code: militaryCode,
    occupation: onetCode,
    match: oneOf('most-duties', 'some-duties'),
    preparation: oneOf('First term', 'First term plus prep', 'Long term'),
    pay_grade: matching(/^E[1-9]$/, 'an enlisted pay grade such as E5'),
    certainty: oneOf('verified', 'high', 'medium'),
    split,
  },
  key: ['branch', 'code', 'occupation', 'match', 'preparation', 'pay_grade'],
  origin: 'derived',
});

export const VA_EQUIVALENTS = defineTable({
  path: 'directions/va-equivalents.tsv',
  columns: { branch, code: militaryCode, ranks, title: text, occupation: onetCode, split },
  key: ['branch', 'code', 'occupation'],
  origin: 'derived',
});

/** The titles of one page of O*NET's Code Connector, each with the codes that it stands for. */
export const CONNECTOR_LINKS = defineTable({
  path: 'directions/connector-links.tsv',
  columns: {
    branch,
    code: militaryCode,
    ranks,
    title: text,
    occupation: onetCode,
    how: oneOf('title', 'family'),
  },
  key: ['branch', 'code', 'title', 'occupation'],
  origin: 'written',
});

const series = matching(/^\d{4}$/, 'a federal job series of four digits such as 2210');

export const FEDERAL_JOBS = defineTable({
  path: 'directions/federal-jobs.tsv',
  columns: { branch, code: militaryCode, ranks, title: text, series },
  key: ['branch', 'code', 'title', 'series'],
  origin: 'derived',
});

export const FEDERAL_SERIES = defineTable({
  path: 'directions/federal-series.tsv',
  columns: { kind: oneOf(...FEDERAL_KINDS), group: series, group_name: text, series, name: text },
  key: ['series'],
  origin: 'derived',
});
