import { type Column, matching, oneOf, optional, text } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { type Period, RELEASE_IDS } from '../../domain/releases.ts';

const PERIOD = /^(\d{4})(?:-(0[1-9]|1[0-2])|\/(\d{4}))?$/;

/** A period as ISO 8601 writes it: a month "2024-07", a year "2019", a span of years "2024/2034". */
export const period: Column<Period> = {
  expects: 'a month such as 2024-07, a year such as 2019, or years such as 2024/2034',
  read: (cell) => {
    const [, year, month, to] = PERIOD.exec(cell) ?? [];
    if (year === undefined) return undefined;
    if (month !== undefined) return { kind: 'month', year: Number(year), month: Number(month) };
    if (to === undefined) return { kind: 'year', year: Number(year) };
    return Number(to) > Number(year) ? { kind: 'years', from: Number(year), to: Number(to) } : undefined;
  },
  write: (value) => {
    const digits = (year: number) => String(year).padStart(4, '0');
    if (value.kind === 'years') return `${digits(value.from)}/${digits(value.to)}`;
    if (value.kind === 'year') return digits(value.year);
    return `${digits(value.year)}-${String(value.month).padStart(2, '0')}`;
  },
};

/** Which official files the data is made from, and of when they are. */
export const RELEASES = defineTable({
  path: 'releases.tsv',
  columns: {
    id: oneOf(...RELEASE_IDS),
    source: text,
    release: optional(text),
    period: optional(period),
    covers: text,
    publisher: text,
    licence: text,
    address: optional(matching(/^https:\/\/\S+$/, 'an address that begins with https://')),
    files: optional(
      matching(/^[\w./-]+$/, 'a path of the file, or of its folder, in the folder of the official files'),
    ),
  },
  key: ['id'],
  origin: 'written',
});
