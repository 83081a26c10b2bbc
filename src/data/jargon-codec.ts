import { BRANCHES } from '../domain/branch.ts';
import { JARGON_KINDS, type JargonTerm } from '../domain/resume/jargon.ts';
import { openJson, seal } from './envelope.ts';
import { count, listOf, text, tuple } from './shape.ts';

export const JARGON_NAME = 'list of military terms';

/** A term without the names of its fields, which would be most of the file. */
type Packed = readonly [
  term: string,
  plain: string,
  branches: readonly number[],
  kind: number,
  also: string,
  note: string,
  exact: number,
];

const shape = listOf(tuple<Packed>(text, text, listOf(count), count, text, text, count));

export function encodeJargon(terms: readonly JargonTerm[], version: string): string {
  const packed = terms.map(
    ({ term, plain, branches, kind, also, note, exact }): Packed => [
      term,
      plain.join('|'),
      branches.map((branch) => BRANCHES.indexOf(branch)),
      JARGON_KINDS.indexOf(kind),
      also.join('|'),
      note,
      Number(exact),
    ],
  );
  return seal(JARGON_NAME, version, JSON.stringify(packed));
}

/** @throws DataFileError for a file that is truncated, damaged, of another version, or no such list. */
export function decodeJargon(file: string, version: string): JargonTerm[] {
  return openJson(JARGON_NAME, version, file, shape, (packed) =>
    packed.map(([term, plain, branches, kind, also, note, exact]) => ({
      term,
      plain: plain.split('|'),
      branches: branches.map((at) => nth(BRANCHES, at)),
      kind: nth(JARGON_KINDS, kind),
      also: also === '' ? [] : also.split('|'),
      note,
      exact: exact === 1,
    })),
  );
}

function nth<T>(values: readonly T[], at: number): T {
  const value = values[at];
  if (value === undefined) throw new RangeError(`There is no value at ${at}.`);
  return value;
}
