import { SourceError } from '../source-error.ts';
import type { JsonRecord } from './record-lists.ts';

/** A value that may be missing; '' then. */
export function cellOf({ fields }: JsonRecord, field: string): string {
  return fields.get(field) ?? '';
}

/**
 * A value of a form.
 * @param expected names the form for a reader: "a number".
 * @throws SourceError naming file, record and field.
 */
export function valueLike(record: JsonRecord, field: string, form: RegExp, expected: string): string {
  const value = cellOf(record, field);
  if (!form.test(value))
    throw new SourceError(
      record.place,
      `found ${value === '' ? 'nothing' : `"${value}"`} in ${field}, expected ${expected}`,
    );
  return value;
}

/** @throws SourceError where there is no text. */
export function textOf(record: JsonRecord, field: string): string {
  return valueLike(record, field, /./, 'a text');
}

/** The number that COOL knows a record by. @throws SourceError where it is none. */
export function idOf(record: JsonRecord, field: string): string {
  return valueLike(record, field, /^[1-9]\d*$/, 'a number, 1 or more');
}

/**
 * What a letter or number of COOL's stands for.
 * @throws SourceError for one that nobody knows, naming those that are known.
 */
export function meaningOf<T>(record: JsonRecord, field: string, meanings: Readonly<Record<string, T>>): T {
  const value = cellOf(record, field);
  if (!Object.hasOwn(meanings, value))
    throw new SourceError(
      record.place,
      `found the ${field} ${JSON.stringify(value)}, expected ${Object.keys(meanings).join(', ')}`,
      'If the official file has it so, add what it means under data/derive/credentials.',
    );
  return meanings[value] as T;
}

/**
 * Keeps a record by its id; the same record twice is kept once.
 * @param name what a message calls the id: "the moc_id 12 of the Army".
 * @throws SourceError where two records of one id are not the same.
 */
export function addOnce<T extends { readonly record: JsonRecord; readonly cells: unknown }>(
  all: Map<string, T>,
  key: string,
  name: string,
  one: T,
): void {
  const known = all.get(key);
  if (known && JSON.stringify(known.cells) !== JSON.stringify(one.cells))
    throw new SourceError(
      one.record.place,
      `found ${name} as in ${known.record.place}, but with other values, expected one record for each`,
    );
  if (!known) all.set(key, one);
}
