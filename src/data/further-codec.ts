import { DataFileError } from './data-file-error.ts';
import { seal, unseal } from './envelope.ts';
import { ShapeError } from './shape.ts';

/** O*NET-SOC codes of the few best occupations beside the official ones, by position of the specialty in the index. */
export type FurtherOccupations = readonly (readonly string[])[];

export const FURTHER_NAME = 'list of further occupations';

const CODE = /^\d\d-\d{4}\.\d\d$/;

/** Encodes them: the distinct codes in one line, and a line a specialty with their places in it. */
export function encodeFurther(further: FurtherOccupations, version: string): string {
  const codes = [...new Set(further.flat())].sort();
  const place = new Map(codes.map((code, i) => [code, i.toString(36)]));
  const lines = further.map((some) => some.map((code) => place.get(code)!).join(' '));
  return seal(FURTHER_NAME, version, [codes.join(' '), ...lines].join('\n'));
}

/**
 * Decodes them.
 * @param count how many specialties the index has.
 * @throws DataFileError for a file that is truncated, damaged, of another version, or no such list.
 */
export function decodeFurther(text: string, version: string, count: number): FurtherOccupations {
  const [head = '', ...lines] = unseal(FURTHER_NAME, version, text).split('\n');
  const codes = head === '' ? [] : head.split(' ');
  const wrong = codes.find((code) => !CODE.test(code));
  if (wrong !== undefined) throw fault(`found "${wrong}", expected an O*NET-SOC code`);
  if (lines.length !== count) throw fault(`found ${lines.length} specialties, expected ${count}`);
  return lines.map((line, i) =>
    (line === '' ? [] : line.split(' ')).map((cell) => {
      const code = codes[Number.parseInt(cell, 36)];
      if (code === undefined)
        throw fault(`line ${i + 2}: found "${cell}", expected a place in the first line`);
      return code;
    }),
  );
}

function fault(what: string): DataFileError {
  return new DataFileError(FURTHER_NAME, 'format', { cause: new ShapeError(what) });
}
