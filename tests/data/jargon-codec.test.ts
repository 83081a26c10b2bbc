import { expect, test } from 'vitest';
import { decodeJargon, encodeJargon } from '../../src/data/jargon-codec.ts';
import type { JargonTerm } from '../../src/domain/resume/jargon.ts';

const TERMS: JargonTerm[] = [
  {
    term: 'NCO',
    plain: ['supervisor', 'team lead'],
    branches: ['Army', 'Navy'],
    kind: 'rank',
    also: [],
    note: '',
    exact: true,
  },
  {
    term: 'motor pool',
    plain: ['vehicle yard'],
    branches: [],
    kind: 'place',
    also: ['motorpool'],
    note: 'a note',
    exact: false,
  },
];

test('the list reads back as it was compiled', () => {
  expect(decodeJargon(encodeJargon(TERMS, 'v1'), 'v1')).toEqual(TERMS);
});

test('another version, a part, or another kind is refused', () => {
  const file = encodeJargon(TERMS, 'v1');
  expect(() => decodeJargon(file, 'v2')).toThrow();
  expect(() => decodeJargon(file.slice(0, -1), 'v1')).toThrow();
  expect(() => decodeJargon(file.replace('[["NCO"', '[[1'), 'v1')).toThrow();
});
