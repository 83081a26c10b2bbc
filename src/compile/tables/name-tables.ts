import { flag, listOf, matching, oneOf, optional, text } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { cipCode, commodityCode, onetCode, socCode } from './field-columns.ts';

/** Names that go with occupations: titles, majors, software, tools; data/README.md says where they come from. */

const derived = { origin: 'derived' } as const;

export const MAJORS = defineTable({
  path: 'occupations/majors.tsv',
  columns: { soc: socCode, cips: listOf(cipCode, ' ') },
  key: ['soc'],
  ...derived,
});

export const CIP = defineTable({
  path: 'occupations/cip.tsv',
  columns: { cip: cipCode, title: text },
  key: ['cip'],
  ...derived,
});

const names = listOf(text, '|');

export const TECHNOLOGY = defineTable({
  path: 'occupations/technology.tsv',
  columns: { code: onetCode, commodity: commodityCode, in_demand: names, other: names },
  key: ['code', 'commodity'],
  ...derived,
});

export const HOT_TECHNOLOGIES = defineTable({
  path: 'occupations/hot-technologies.tsv',
  columns: { product: text },
  key: ['product'],
  ...derived,
});

export const TOOLS = defineTable({
  path: 'occupations/tools.tsv',
  columns: { code: onetCode, commodity: commodityCode, tools: names },
  key: ['code', 'commodity'],
  ...derived,
});

export const COMMODITIES = defineTable({
  path: 'occupations/commodities.tsv',
  columns: { commodity: commodityCode, title: text },
  key: ['commodity'],
  ...derived,
});

export const REPORTED_TITLES = defineTable({
  path: 'occupations/reported-titles.tsv',
  columns: { code: onetCode, title: text, shown: flag },
  key: ['code', 'title'],
  ...derived,
});

export const LAY_TITLES = defineTable({
  path: 'occupations/lay-titles.tsv',
  columns: { code: onetCode, title: text, short: optional(text) },
  key: ['code', 'title', 'short'],
  ...derived,
});

export const DOT = defineTable({
  path: 'occupations/dot.tsv',
  columns: {
    code: onetCode,
    dot: matching(/^\d{3}\.\d{3}-\d{3}$/, 'a DOT code such as 050.117-010'),
    title: text,
  },
  key: ['code', 'dot'],
  ...derived,
});

export const APPRENTICESHIP = defineTable({
  path: 'occupations/apprenticeship.tsv',
  columns: {
    code: onetCode,
    title: text,
    also_called: optional(text),
    rapids: optional(text),
    ends_by: optional(oneOf('time', 'skill', 'both')),
    hours: optional(matching(/^\d+(-\d+)?$/, 'hours such as 8000, or 4000-6000')),
    mapping: optional(oneOf('suffix-dropped', 'split')),
    source: text,
  },
  key: ['code', 'title', 'rapids'],
  ...derived,
});
