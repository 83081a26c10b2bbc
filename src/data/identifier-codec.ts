import { isBranch } from '../domain/branch.ts';
import type { Identifier } from './crosswalk-index.ts';
import { DataFileError } from './data-file-error.ts';
import { seal, unseal } from './envelope.ts';
import { ShapeError } from './shape.ts';

export const IDENTIFIERS_NAME = 'list of codes without a match';

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
  return seal(IDENTIFIERS_NAME, version, lines.join('\n'));
}

/**
 * Decodes them again.
 * @throws DataFileError for a file that is truncated, damaged, of another version, or no such list.
 */
export function decodeIdentifiers(text: string, version: string): Identifier[] {
  const identifiers: Identifier[] = [];
  let group: { branches: string[]; kind: string } | undefined;
  const payload = unseal(IDENTIFIERS_NAME, version, text);
  for (const [i, line] of (payload === '' ? [] : payload.split('\n')).entries()) {
    const [first = '', second, occupations = ''] = line.split('\t');
    if (line.startsWith('=')) {
      const branches = first.slice(1).split(', ');
      if (!branches.every(isBranch) || !second) throw fault(i, line, 'branches and a kind');
      group = { branches, kind: second };
    } else {
      if (!group || first === '' || second === undefined)
        throw fault(i, line, 'a code and a title in a group');
      identifiers.push({
        ...group,
        code: first,
        title: second,
        occupations: occupations === '' ? [] : occupations.split(' '),
      });
    }
  }
  return identifiers;
}

function fault(place: number, line: string, expected: string): DataFileError {
  const what = `line ${place + 1}: found ${JSON.stringify(line.slice(0, 60))}, expected ${expected}`;
  return new DataFileError(IDENTIFIERS_NAME, 'format', { cause: new ShapeError(what) });
}
