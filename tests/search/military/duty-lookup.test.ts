import { describe, expect, test } from 'vitest';
import { createDutyLookup } from '../../../src/search/military/duty-lookup.ts';
import { TUNING, type Tuning } from '../../../src/search/tuning.ts';
import { smallParts } from '../../fixtures/small-base.ts';
import { smallDuties } from '../../fixtures/small-duties.ts';

const parts = smallParts();
const lookup = (tuning: Tuning = TUNING) =>
  createDutyLookup({
    ...parts,
    duties: smallDuties(),
    atHome: () => new Float32Array(parts.index.occupations.length),
    doers: () => [],
    tuning,
  });
const match = (text: string, tuning?: Tuning) =>
  [...lookup(tuning).match(text.split(' '))]
    .sort((a, b) => b.fit - a.fit)
    .map(({ specialty, shown }) => [parts.index.specialties[specialty]!.code, shown.join(', ')]);

describe('what somebody did leads to the job', () => {
  test('with those words that are among its duties', () => {
    expect(match('patched up wounded soldiers')[0]).toEqual(['68W', 'patch up, wounded']);
    expect(match('patrolled with a rifle')[0]).toEqual(['11B', 'patrolled, rifle']);
  });

  test('the best of which fits whole', () => {
    expect(
      Math.max(
        ...lookup()
          .match(['bandage', 'patient'])
          .map(({ fit }) => fit),
      ),
    ).toBe(1);
  });

  test('and to no job where the words are among no duties, or say nothing of the work', () => {
    expect(match('juggled zzzz')).toEqual([]);
    expect(match('soldiers')).toEqual([]);
  });

  test('and to fewer where the weights are stricter', () => {
    const strict = { ...TUNING, dutyLeast: 1 };
    expect(match('patrolled with a rifle', strict)).toEqual([]);
  });
});

test('a long text is read to its first terms, and breaks nothing', () => {
  const long = Array.from({ length: 200 }, (_, i) => `rifle${'x'.repeat(i % 7)}`).join(' ');
  expect(match(`patrolled ${long}`)[0]?.[0]).toBe('11B');
});
