import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DataFileError } from '../../src/data/data-file-error.ts';
import { type DutyWords, decodeDuties, encodeDuties } from '../../src/data/duties-codec.ts';
import { BRANCHES } from '../../src/domain/branch.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';
import { smallDuties } from '../fixtures/small-duties.ts';

const COUNT = smallCrosswalk().specialties.length;
const word = fc.stringMatching(/^[a-z]{1,8}$/);
const positions = (most: number) => fc.uniqueArray(fc.nat(most)).map((list) => list.sort((a, b) => a - b));
const anyDuties = fc.integer({ min: 1, max: 5 }).chain((described) =>
  fc.record({
    entries: fc.uniqueArray(fc.tuple(word, positions(described - 1)), { selector: ([stem]) => stem }),
    specialties: fc.array(positions(COUNT - 1), { minLength: described, maxLength: described }),
    large: positions(COUNT - 1),
    phrases: fc.array(
      fc.record({
        phrase: word,
        stems: fc.array(word),
        unlike: fc.array(word),
        place: fc.constantFrom([], [...BRANCHES], ['Navy' as const]),
      }),
    ),
    verbs: fc.array(word),
  }),
);

describe('duty words', () => {
  test('read as they were written', () => {
    fc.assert(
      fc.property(anyDuties, ({ entries, ...rest }) => {
        const duties: DutyWords = {
          ...rest,
          stems: entries.map(([stem]) => stem),
          descriptions: entries.map(([, list]) => list),
        };
        // A list without any entry is an empty text, and so is one of one empty line.
        fc.pre(entries.length !== 1 || entries[0]![1].length > 0);
        fc.pre(rest.specialties.length !== 1 || rest.specialties[0]!.length > 0);
        expect(decodeDuties(encodeDuties(duties, 'v1'), 'v1', COUNT)).toEqual(duties);
      }),
    );
  });

  test('that are cut off, of another version, or none at all are refused', () => {
    const text = encodeDuties(smallDuties(), 'v1');
    for (const broken of [text.slice(0, -5), encodeDuties(smallDuties(), 'v2'), 'no such file', ''])
      expect(() => decodeDuties(broken, 'v1', COUNT)).toThrow(DataFileError);
  });

  test('of specialties that the index does not have are refused', () => {
    expect(() => decodeDuties(encodeDuties(smallDuties(), 'v1'), 'v1', 3)).toThrow(DataFileError);
    const twice = { ...smallDuties(), large: [2, 2] };
    expect(() => decodeDuties(encodeDuties(twice, 'v1'), 'v1', COUNT)).toThrow(DataFileError);
  });
});
