import { figure, flag, oneOf, optional, orMark, text, wholeNumber } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { dwaIds, onetCode, onetCodes, socCode, wage } from './field-columns.ts';

/** The occupations and their figures; data/README.md says what each column is and where it comes from. */

const derived = { origin: 'derived' } as const;

export const OCCUPATIONS = defineTable({
  path: 'occupations/occupations.tsv',
  columns: { code: onetCode, title: text, kind: oneOf('described', 'residual', 'military'), soc: socCode },
  key: ['code'],
  ...derived,
});

/** Codes of earlier taxonomies that are gone, or mean something else today, with what they became. */
export const FORMER_CODES = defineTable({
  path: 'occupations/former-codes.tsv',
  columns: {
    code: onetCode,
    taxonomy: oneOf('2006', '2009', '2010'),
    title: text,
    occupations: onetCodes,
  },
  key: ['code', 'taxonomy'],
  ...derived,
});

export const SOC_GROUPS = defineTable({
  path: 'occupations/soc-groups.tsv',
  columns: {
    code: socCode,
    level: oneOf('major', 'minor', 'broad', 'detailed'),
    parent: optional(socCode),
    title: text,
  },
  key: ['code'],
  ...derived,
});

export const PAY = defineTable({
  path: 'occupations/pay.tsv',
  columns: {
    code: socCode,
    level: oneOf('total', 'major', 'detailed'),
    title: text,
    employment: orMark(wholeNumber(), '**'),
    h_p10: wage,
    h_p25: wage,
    h_median: wage,
    h_p75: wage,
    h_p90: wage,
    h_mean: wage,
    a_p10: wage,
    a_p25: wage,
    a_median: wage,
    a_p75: wage,
    a_p90: wage,
    a_mean: wage,
  },
  key: ['code'],
  ...derived,
});

/** The wage from which `pay.tsv` says "#". */
export const WAGE_TOPS = defineTable({
  path: 'occupations/wage-tops.tsv',
  columns: { unit: oneOf('annual', 'hourly'), dollars: figure({ from: 0 }) },
  key: ['unit'],
  ...derived,
});

export const OUTLOOK = defineTable({
  path: 'occupations/outlook.tsv',
  columns: {
    code: socCode,
    type: oneOf('Summary', 'Line item'),
    title: text,
    employment: figure({ from: 0 }),
    employment_projected: figure({ from: 0 }),
    change_percent: figure(),
    openings: figure(),
    entry_education: optional(text),
    experience: optional(text),
    training: optional(text),
  },
  key: ['code'],
  ...derived,
});

export const BLS_LINES = defineTable({
  path: 'occupations/bls-lines.tsv',
  columns: { soc: socCode, pay: optional(socCode), outlook: optional(socCode) },
  key: ['soc'],
  ...derived,
});

export const BRIGHT = defineTable({
  path: 'occupations/bright.tsv',
  columns: { code: onetCode, rapid_growth: flag, numerous_openings: flag, new_and_emerging: flag },
  key: ['code'],
  ...derived,
});

const share = figure({ from: 0, to: 1 });

export const AI_EXPOSURE = defineTable({
  path: 'occupations/ai-exposure.tsv',
  columns: { code: onetCode, model_beta: share, human_beta: share, model_gamma: share, human_gamma: share },
  key: ['code'],
  ...derived,
});

export const JOB_ZONES = defineTable({
  path: 'occupations/job-zones.tsv',
  columns: { code: onetCode, zone: wholeNumber({ from: 1, to: 5 }) },
  key: ['code'],
  ...derived,
});

export const RELATED = defineTable({
  path: 'occupations/related.tsv',
  columns: { code: onetCode, primary_short: onetCodes, primary_long: onetCodes, supplemental: onetCodes },
  key: ['code'],
  ...derived,
});

export const CLUSTERS = defineTable({
  path: 'occupations/clusters.tsv',
  columns: { soc: socCode, cluster: text, sub_cluster: text },
  key: ['soc', 'cluster', 'sub_cluster'],
  ...derived,
});

export const DWAS = defineTable({
  path: 'occupations/dwas.tsv',
  columns: { code: onetCode, dwas: dwaIds },
  key: ['code'],
  ...derived,
});

export const TASK_COUNTS = defineTable({
  path: 'occupations/task-counts.tsv',
  columns: { code: onetCode, core: wholeNumber(), supplemental: wholeNumber(), unrated: wholeNumber() },
  key: ['code'],
  ...derived,
});
