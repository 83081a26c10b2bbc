import { type Column, figure, matching, oneOf, optional, text, wholeNumber } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { GRADE_BINS, YEARS_AFTER, type YearsAfter } from '../../domain/outcomes.ts';
import { militaryCode } from './field-columns.ts';

/** What became of Army enlisted veterans; data/README.md says what each column is and where it comes from. */

const derived = { origin: 'derived' } as const;

/** All occupations together, two digits and an X, or three digits. */
const group = matching(/^(?:000|1\d[\dX])$/, 'a DoD occupation code such as 101 or 10X');

const month = matching(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month such as 2004-09');

const dollars = wholeNumber({ from: 1 });

/** Two digits, so that rows sort by time. */
const years: Column<YearsAfter> = {
  expects: `years after leaving in two digits, one of: ${YEARS_AFTER.join(', ')}`,
  read: (cell) => YEARS_AFTER.find((each) => years.write(each) === cell),
  write: (value) => String(value).padStart(2, '0'),
};

/** The source blurs its counts, and has halves. */
const people = figure({ from: 0 });

export const OUTCOME_GROUPS = defineTable({
  path: 'outcomes/outcome-groups.tsv',
  columns: { group, level: oneOf('all', 'two-digit', 'three-digit'), title: text },
  key: ['group'],
  ...derived,
});

export const OUTCOME_CODES = defineTable({
  path: 'outcomes/outcome-codes.tsv',
  columns: {
    code: militaryCode,
    from: month,
    to: optional(month),
    status: oneOf('active', 'obsolete'),
    title: text,
    group,
  },
  key: ['code', 'from'],
  ...derived,
});

export const EARNINGS = defineTable({
  path: 'outcomes/earnings.tsv',
  columns: {
    group,
    grades: oneOf('E1-E9', ...GRADE_BINS),
    years,
    people,
    not_employed: optional(people),
    p25: dollars,
    median: dollars,
    p75: dollars,
  },
  key: ['group', 'grades', 'years'],
  ...derived,
});

const sector = matching(/^\d\d(?:-\d\d)?$/, 'a NAICS sector such as 23 or 44-45');

export const INDUSTRIES = defineTable({
  path: 'outcomes/industries.tsv',
  columns: { group, years, sector, people, median: dollars },
  key: ['group', 'years', 'sector'],
  ...derived,
});

export const SECTORS = defineTable({
  path: 'outcomes/sectors.tsv',
  columns: { sector, title: text },
  key: ['sector'],
  ...derived,
});

const year = wholeNumber({ from: 1900, to: 2100 });

/** Of whom the figures of so many years after are, and in the dollars of which year. */
export const HORIZONS = defineTable({
  path: 'outcomes/horizons.tsv',
  columns: { years, left_from: year, left_to: year, dollars: year },
  key: ['years'],
  ...derived,
});
