import { DataFileError, seal, unseal } from './envelope.ts';

/** O*NET's five most related occupations by occupation, the most related first. */
export type RelatedOccupations = ReadonlyMap<string, readonly string[]>;

const NAME = 'list of related occupations';

export function encodeRelated(related: RelatedOccupations, version: string): string {
  const lines = [...related].map(([code, others]) => [code, ...others].join(' '));
  return seal(NAME, version, lines.join('\n'));
}

/** @throws DataFileError for a file that is truncated, damaged, of another version, or no such list. */
export function decodeRelated(text: string, version: string): RelatedOccupations {
  const related = new Map<string, string[]>();
  for (const line of unseal(NAME, version, text).split('\n')) {
    const codes = line.split(' ');
    if (!codes.every((code) => /^\d\d-\d{4}\.\d\d$/.test(code))) throw new DataFileError(NAME, 'format');
    related.set(codes[0]!, codes.slice(1));
  }
  return related;
}
