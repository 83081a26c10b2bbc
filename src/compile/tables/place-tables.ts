import {
  type Column,
  figure,
  listOf,
  matching,
  oneOf,
  optional,
  text,
  wholeNumber,
} from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import type { LocalFigures } from '../../domain/local-pay.ts';
import { PLACE_KINDS } from '../../domain/place.ts';
import { socCode } from './field-columns.ts';

/** Pay, jobs and prices by place; data/README.md says what each column is and where it comes from. */

const derived = { origin: 'derived' } as const;

const areaCode = matching(/^\d{2}(?:\d{3}|\d{5})?$/, 'an area code of two, five or seven digits');
const postalCode = matching(/^[A-Z]{2}$/, 'a postal code such as VA');
const parity = optional(figure({ from: 1 }));

export const AREAS = defineTable({
  path: 'places/areas.tsv',
  columns: {
    area: areaCode,
    kind: oneOf(...PLACE_KINDS),
    name: text,
    states: listOf(postalCode, ' '),
    parity,
    metro_parity: parity,
    nonmetro_parity: parity,
  },
  key: ['area'],
  ...derived,
});

/** Cities and bases that no area is named after, listed by us. */
export const OTHER_NAMES = defineTable({
  path: 'places/other-names.tsv',
  columns: { name: text, kind: oneOf('base', 'city'), area: areaCode, state: postalCode },
  key: ['name', 'state'],
  origin: 'written',
});

const amount = optional(wholeNumber());
const rate = optional(figure({ from: 0 }));

const FIGURES: readonly [name: keyof LocalFigures, column: Column<number | null>][] = [
  ['employment', amount],
  ['jobsPer1000', rate],
  ['quotient', rate],
  ['p10', amount],
  ['p25', amount],
  ['median', amount],
  ['p75', amount],
];

/** What is known of an occupation in one place: "270,0.382,0.29,101670,134650,166420,222490", a part empty where BLS has none. */
export const localFigures: Column<LocalFigures> = {
  expects:
    'seven figures with commas between, each empty where there is none: employment, jobs per 1,000, location quotient, pay at the 10th, 25th, 50th and 75th percentile',
  read: (cell) => {
    const parts = cell.split(',');
    if (parts.length !== FIGURES.length || parts.every((part) => part === '')) return undefined;
    const figures = {} as Record<keyof LocalFigures, number | null>;
    for (const [i, [name, column]] of FIGURES.entries()) {
      const value = column.read(parts[i]!);
      if (value === undefined) return undefined;
      figures[name] = value;
    }
    return figures;
  },
  write: (figures) => FIGURES.map(([name, column]) => column.write(figures[name])).join(','),
};

/** One row a BLS line, a column for each area of `areas.tsv`. */
export const LOCAL_PAY = defineTable({
  path: 'places/pay.tsv',
  columns: { line: socCode },
  others: optional(localFigures),
  key: ['line'],
  ...derived,
});
