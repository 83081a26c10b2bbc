import type { Identifier } from './crosswalk-index.ts';
import { DataFileError, seal, unseal } from './envelope.ts';

const NAME = 'list of codes without a match';

/** Encodes the identifiers, grouped by branch and kind so that neither repeats. */
export function encodeIdentifiers(identifiers: readonly Identifier[], version: string): string {
  const groups = new Map<string, Identifier[]>();
  for (const identifier of identifiers) {
    const key = `${identifier.branches.join(', ')}\t${identifier.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), identifier]);
  }
  const lines = [...groups].flatMap(([key, group]) => [
    `=${key}`,
    ...group.map(({ code, title, occupations }) =>
      [code, title, ...(occupations.length > 0 ? [occupations.join(' ')] : [])].join('\t'),
    ),
  ]);
  return seal(NAME, version, lines.join('\n'));
}

/**
 * Decodes them again.
 * @throws DataFileError for a file that is truncated, damaged, of another version, or no such list.
 */
export function decodeIdentifiers(text: string, version: string): Identifier[] {
  const identifiers: Identifier[] = [];
  let branches: string[] = [];
  let kind = '';
  const payload = unseal(NAME, version, text);
  for (const line of payload === '' ? [] : payload.split('\n')) {
    const cells = line.split('\t');
    if (line.startsWith('=')) {
      branches = cells[0]!.slice(1).split(', ');
      kind = cells[1] ?? '';
      continue;
    }
    if (cells.length < 2 || !kind) throw new DataFileError(NAME, 'format');
    identifiers.push({
      branches,
      kind,
      code: cells[0]!,
      title: cells[1]!,
      occupations: cells[2] ? cells[2].split(' ') : [],
    });
  }
  return identifiers;
}
