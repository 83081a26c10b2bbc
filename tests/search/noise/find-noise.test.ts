import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNoise } from '../../../src/search/noise/find-noise.ts';
import { noiseIn, noiseText } from '../../fixtures/small-noise.ts';

describe('what stands beside a job is read by kind', () => {
  test('all of it, in the order of the text', () => {
    expect(
      noiseIn('Cook, USS Nimitz, Fort Bragg NC, 2nd Bn 5th Marines, OIF, 2009-2014, honorable discharge'),
    ).toEqual([
      ['ship', 'USS Nimitz'],
      ['base', 'Fort Bragg NC'],
      ['unit', '2nd Bn 5th Marines'],
      ['theatre', 'OIF'],
      ['years', '2009-2014'],
      ['discharge', 'honorable discharge'],
    ]);
    expect(noiseIn('Cook full time night shift $20/hr TS/SCI GS-5 sign-on bonus')).toEqual([
      ['employment', 'full time'],
      ['shift', 'night shift'],
      ['pay', '20/hr'],
      ['clearance', 'TS/SCI'],
      ['grade', 'GS-5'],
      ['pay', 'sign-on bonus'],
    ]);
  });

  test('and none of it across the end of a line', () => {
    expect(noiseIn('cook night\nshift')).toEqual([]);
    expect(noiseIn('cook night shift')).toEqual([['shift', 'night shift']]);
  });
});

describe('a word that titles have as well', () => {
  test('is a place only where the text says so', () => {
    expect(noiseIn('mobile crane operator')).toEqual([]);
    expect(noiseIn('cook mobile')).toEqual([]);
    for (const text of ['cook in Mobile', 'cook, Mobile'])
      expect(noiseIn(text)).toEqual([['place', 'Mobile']]);
    expect(noiseIn('cook Mobile AL')).toEqual([['place', 'Mobile AL']]);
  });

  test('is part of a title where one has it beside its neighbour', () => {
    expect(noiseIn('reserve recruiter')).toEqual([]);
    expect(noiseIn('cook reserve')).toEqual([['component', 'reserve']]);
    expect(noiseIn('senior drill sergeant')).toEqual([]);
    expect(noiseIn('recruiter reserve')).toEqual([['component', 'reserve']]);
    expect(noiseIn('senior cook')).toEqual([['seniority', 'senior']]);
  });
});

test('a phrase is part of the name of a job where its neighbour makes it one, though no title has it', () => {
  const text = noiseText('full time recruiter');
  const says = (words: readonly string[]) => words.join(' ') === 'full time recruiter';
  const known = { ...text, isKnown: () => true };
  expect(findNoise(known, { together: () => false, says })).toEqual([]);
  expect(findNoise(known, { together: () => false, says: () => false })).toHaveLength(1);
});

test('whatever is typed, no span overlaps another', () => {
  const piece = fc.constantFrom(
    ...'2nd bn 5th marines uss nimitz fort bragg nc 2009 - 2014 / , $20 hr reserve mobile cook in\n3 years'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      let end = 0;
      for (const { from, to } of findNoise(noiseText(pieces.join(' ')), {
        together: () => false,
        says: () => false,
      })) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
    }),
  );
});
