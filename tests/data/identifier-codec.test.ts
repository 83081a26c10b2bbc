import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Identifier } from '../../src/data/crosswalk-index.ts';
import { seal } from '../../src/data/envelope.ts';
import { decodeIdentifiers, encodeIdentifiers } from '../../src/data/identifier-codec.ts';
import { fullIdentifiers } from '../fixtures/full-crosswalk.ts';

const line = fc
  .stringMatching(/^[A-Za-z0-9&/().,' -]{1,30}$/)
  .map((text) => text.trim())
  .filter((text) => text !== '' && !text.startsWith('='));

const sorted = (list: readonly Identifier[]) =>
  list.map((each) => JSON.stringify(Object.entries(each).sort())).sort();

test('a fault says which line it is in', () => {
  const file = seal('list of codes without a match', 'v', '=Nvay\tofficer designator\n1110\tSurface Warfare');
  expect(() => decodeIdentifiers(file, 'v')).toThrow(
    expect.objectContaining({
      cause: expect.objectContaining({
        message: 'line 1: found "=Nvay\\tofficer designator", expected branches and a kind',
      }),
    }),
  );
});

describe('codes without a match', () => {
  const identifier = fc.record({
    branches: fc.constantFrom(['Navy'], ['Army'], ['Air Force', 'Space Force']),
    code: fc.stringMatching(/^[0-9A-Z]{1,6}$/),
    kind: fc.constantFrom('officer designator', 'additional skill identifier (ASI)', 'AFSC prefix'),
    title: fc.oneof(line, fc.constant('')),
    occupations: fc.subarray(['15-1212.00', '15-1299.05']),
  });

  test('come out as they went in, those of one branch and kind in their order', () => {
    fc.assert(
      fc.property(fc.array(identifier, { maxLength: 12 }), (list) => {
        const again = decodeIdentifiers(encodeIdentifiers(list, 'v'), 'v');
        expect(sorted(again)).toEqual(sorted(list));
        const codes = (all: readonly Identifier[]) =>
          all
            .filter(({ kind, branches }) => kind === 'AFSC prefix' && branches[0] === 'Navy')
            .map(({ code }) => code);
        expect(codes(again)).toEqual(codes(list));
      }),
    );
  });

  test('all 10,990 of them', () => {
    const list = fullIdentifiers();
    expect(list).toHaveLength(10_990);
    expect(sorted(decodeIdentifiers(encodeIdentifiers(list, 'v'), 'v'))).toEqual(sorted(list));
  });

  test.each([
    ['no group', '1110\tSurface Warfare'],
    ['a code alone', '=Navy\tofficer designator\n1110'],
    ['a group without a kind', '=Navy\n1110\tSurface Warfare'],
    ['a branch that there is not', '=Nvay\tofficer designator\n1110\tSurface Warfare'],
    ['a page of the host', '<!doctype html>'],
  ])('are refused where a file has %s', (_, payload) => {
    const file = seal('list of codes without a match', 'v', payload);
    expect(() => decodeIdentifiers(file, 'v')).toThrow(expect.objectContaining({ reason: 'format' }));
  });

  test('are refused from a file that is cut, damaged or of another version', () => {
    const file = encodeIdentifiers(fullIdentifiers().slice(0, 9), 'v');
    expect(() => decodeIdentifiers(file.slice(0, -1), 'v')).toThrow(
      expect.objectContaining({ reason: 'truncated' }),
    );
    expect(() => decodeIdentifiers(`${file.slice(0, -1)}#`, 'v')).toThrow(
      expect.objectContaining({ reason: 'checksum' }),
    );
    expect(() => decodeIdentifiers(file, 'w')).toThrow(expect.objectContaining({ reason: 'version' }));
  });
});
