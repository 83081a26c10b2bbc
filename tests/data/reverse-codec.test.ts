import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DataFileError } from '../../src/data/data-file-error.ts';
import { seal } from '../../src/data/envelope.ts';
import { decodeReverse, encodeReverse, REVERSE_NAME } from '../../src/data/reverse-codec.ts';
import { DIRECTION_SOURCES, type Reason, STRENGTHS } from '../../src/domain/direction.ts';
import type { LeadingSpecialty } from '../../src/domain/leading.ts';

const reason: fc.Arbitrary<Reason | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('duties' as const) }),
  fc.record({ kind: fc.constant('carries-over' as const), what: fc.string(), missing: fc.string() }),
);
const leading: fc.Arbitrary<LeadingSpecialty> = fc.record({
  specialty: fc.nat(9000),
  links: fc.array(
    fc.record({
      source: fc.constantFrom(...DIRECTION_SOURCES),
      strength: fc.constantFrom(...STRENGTHS),
      payGrade: fc.constantFrom('', 'E5'),
      preparation: fc.string(),
      reason,
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

test('what leads to an occupation comes back as it was written, in its order', () => {
  fc.assert(
    fc.property(fc.array(leading, { maxLength: 8 }), (list) => {
      expect(decodeReverse(encodeReverse(list, 'v'), 'v')).toEqual(list);
    }),
  );
});

test('what is said of many specialties is written once', () => {
  const links: LeadingSpecialty['links'] = [
    {
      source: 'reviewed',
      strength: 'fair',
      payGrade: 'E5',
      preparation: '',
      reason: { kind: 'carries-over', what: 'leading a team', missing: '' },
    },
  ];
  const file = encodeReverse(
    [1, 2, 3].map((specialty) => ({ specialty, links })),
    'v',
  );
  expect(file.split('leading a team')).toHaveLength(2);
});

const LINK = { source: 'crosswalk', strength: 'official', payGrade: '', preparation: '', reason: null };

test.each([
  ['a source that nobody knows', { links: [{ ...LINK, source: 'rumour' }], rows: [] }, 'links[0].source'],
  [
    'a reason that nobody knows',
    { links: [{ ...LINK, reason: { kind: 'luck' } }], rows: [] },
    'links[0].reason',
  ],
  ['a position that is none', { links: [LINK], rows: [[-1, [0]]] }, 'rows[0][0]'],
  ['a link that is not there', { links: [LINK], rows: [[1, [1]]] }, 'found link 1, expected one of 1'],
  ['a specialty without a link', { links: [LINK], rows: [[7, []]] }, 'found no link of specialty 7'],
])('%s is refused, and its place is named', (_, packed, place) => {
  const open = () => decodeReverse(seal(REVERSE_NAME, 'v', JSON.stringify(packed)), 'v');
  expect(open).toThrow(DataFileError);
  try {
    open();
  } catch (error) {
    expect(String((error as Error).cause)).toContain(place);
  }
});

test('a file of another version, or one that was cut, is refused', () => {
  const file = encodeReverse([], 'v');
  expect(() => decodeReverse(file, 'w')).toThrow(DataFileError);
  expect(() => decodeReverse(file.slice(0, -1), 'v')).toThrow(DataFileError);
});
