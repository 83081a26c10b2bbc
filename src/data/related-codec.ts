import { DataFileError } from './data-file-error.ts';
import { seal, unseal } from './envelope.ts';
import { ShapeError } from './shape.ts';

/** O*NET's most closely related occupations by occupation, the most related first. */
export type RelatedOccupations = ReadonlyMap<string, readonly string[]>;

export const RELATED_NAME = 'list of related occupations';

const CODE = /^\d\d-\d{4}\.\d\d$/;

export function encodeRelated(related: RelatedOccupations, version: string): string {
  const lines = [...related].map(([code, others]) => [code, ...others].join(' '));
  return seal(RELATED_NAME, version, lines.join('\n'));
}

/** @throws DataFileError for a file that is truncated, damaged, of another version, or no such list. */
export function decodeRelated(text: string, version: string): RelatedOccupations {
  const related = new Map<string, string[]>();
  for (const [i, line] of unseal(RELATED_NAME, version, text).split('\n').entries()) {
    const [code = '', ...others] = line.split(' ');
    const wrong = [code, ...others].find((each) => !CODE.test(each));
    if (wrong !== undefined)
      throw new DataFileError(RELATED_NAME, 'format', {
        cause: new ShapeError(`line ${i + 1}: found "${wrong}", expected an O*NET-SOC code`),
      });
    related.set(code, others);
  }
  return related;
}
