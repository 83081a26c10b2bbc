import { describe, expect, test } from 'vitest';
import { commonGround } from '../../../src/compile/profile/common-ground.ts';
import { similarityAmong } from '../../../src/compile/profile/similarity.ts';
import type { Compared } from '../../../src/domain/asked.ts';
import { profileOf, profiles } from '../committed-profiles.ts';

function occupation(
  skills: Record<string, number>,
  software: Record<string, 'demand' | 'hot' | ''> = {},
): Compared {
  const items = Object.entries(software).map(([name, flag]) => ({
    name,
    hot: flag !== '',
    inDemand: flag === 'demand',
  }));
  return {
    skills: Object.entries(skills).map(([name, importance]) => ({ name, importance, level: null })),
    knowledge: [],
    technology: { total: items.length, hot: 0, inDemand: 0, groups: [{ commodity: 'Software', items }] },
  };
}

describe('what two occupations share', () => {
  test('is important in both, what sets them apart from others first', () => {
    const a = occupation({ Reading: 4.5, Programming: 4, Repairing: 2 });
    const b = occupation({ Reading: 4.5, Programming: 4, Repairing: 5 });
    const c = occupation({ Reading: 4.5, Programming: 1, Repairing: 1 });
    expect(commonGround([a, b, c]).shared(a, b).skills).toEqual(['Programming', 'Reading']);
  });

  test('is never called missing too', () => {
    const ground = commonGround(profiles.values());
    for (const from of [profileOf('15-1212.00'), profileOf('49-3023.00'), profileOf('29-1141.00')]) {
      for (const to of profiles.values()) {
        const shared = ground.shared(from, to);
        const missing = ground.missing(from, to);
        for (const part of ['skills', 'knowledge', 'technology'] as const) {
          expect(shared[part].filter((name) => missing[part].includes(name))).toEqual([]);
        }
      }
    }
  });
});

describe('what is missing', () => {
  test('is important there and clearly less so here, the widest gap first', () => {
    const a = occupation({ Speaking: 4, Programming: 1, Repairing: 2.8 });
    const b = occupation({ Speaking: 4.2, Programming: 4, Repairing: 3.5 });
    expect(commonGround([a, b]).missing(a, b).skills).toEqual(['Programming', 'Repairing']);
  });

  test('is only software in demand there', () => {
    const a = occupation({}, { Excel: '' });
    const b = occupation({}, { Excel: 'demand', Splunk: 'demand', Facebook: 'hot', Nagios: '' });
    expect(commonGround([a, b]).missing(a, b).technology).toEqual(['Splunk']);
  });

  test('cannot be told without ratings', () => {
    const a = occupation({});
    const b = occupation({ Programming: 5 });
    expect(commonGround([a, b]).missing(a, b).skills).toEqual([]);
  });
});

describe('likeness', () => {
  const similarity = similarityAmong(profiles.values());
  const some = ['15-1212.00', '15-1244.00', '29-1141.00', '47-2111.00', '53-3032.00'].map(profileOf);

  test('is 1 with itself and the same both ways, and never beyond 1', () => {
    for (const a of some) {
      expect(similarity(a, a)).toBeCloseTo(1, 10);
      for (const b of some) {
        expect(similarity(a, b)).toBeCloseTo(similarity(b, a)!, 10);
        expect(Math.abs(similarity(a, b)!)).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
  });

  test('is greater between two computer jobs than between a computer job and driving', () => {
    const [analyst, administrator, , , driver] = some as [
      (typeof some)[0],
      (typeof some)[0],
      (typeof some)[0],
      (typeof some)[0],
      (typeof some)[0],
    ];
    expect(similarity(analyst, administrator)!).toBeGreaterThan(0.5);
    expect(similarity(analyst, driver)!).toBeLessThan(0);
  });

  test('cannot be told without ratings', () => {
    expect(similarity(profileOf('15-1299.00'), profileOf('15-1212.00'))).toBeNull();
  });
});
