import { describe, expect, test } from 'vitest';
import { createDutyEvidence } from '../../../src/search/military/duty-evidence.ts';
import { TUNING, type Tuning } from '../../../src/search/tuning.ts';
import { stemOf } from '../../../src/text/stems.ts';
import { smallParts, specialtyIn } from '../../fixtures/small-base.ts';
import { smallDuties } from '../../fixtures/small-duties.ts';
import { positionOf } from '../../fixtures/small-occupations.ts';

const parts = smallParts();
/** Infantry alone is at home in ditches. */
const atHome = (stem: string) => {
  const home = new Float32Array(parts.index.occupations.length);
  if (stem === 'ditch') home[positionOf('55-3016.00')] = 0.5;
  return home;
};
const evidence = (tuning: Tuning = TUNING) =>
  createDutyEvidence({ ...parts, duties: smallDuties(), atHome, tuning });
const worthOf = (word: string, code: string, tuning: Tuning = TUNING) => {
  const { specialties, worth } = evidence(tuning)(stemOf(word));
  const at = specialties.indexOf(specialtyIn(parts.index, code));
  return at < 0 ? 0 : worth[at]!;
};

describe('a stem speaks for a specialty', () => {
  test('whose description has it', () => {
    expect(worthOf('bandage', '68W')).toBeGreaterThan(0);
    expect(worthOf('bandage', '11B')).toBe(0);
  });

  test('whose title has it', () => {
    expect(worthOf('contracting', '6C0X1')).toBeGreaterThan(0);
  });

  test('that a nickname of the vocabulary stands for, the first it names most', () => {
    expect(worthOf('geek', 'IT')).toBeGreaterThan(0);
    expect(worthOf('doc', '68W')).toBeGreaterThan(worthOf('doc', 'L01A'));
    expect(worthOf('doc', '11B')).toBe(0);
  });

  test('that leads to an occupation in which it is at home', () => {
    expect(worthOf('ditch', '11B')).toBeGreaterThan(0);
    expect(worthOf('ditch', '68W')).toBe(0);
  });

  test('as much as the weights say, and ever less for more', () => {
    const more = { ...TUNING, dutyDescription: 2 * TUNING.dutyDescription };
    const [once, twice] = [worthOf('bandage', '68W'), worthOf('bandage', '68W', more)];
    const amount = (worth: number) => (TUNING.dutySaturation * worth) / (1 - worth);
    expect(amount(twice)).toBeCloseTo(2 * amount(once), 4);
    expect(twice).toBeLessThan(2 * once);
  });
});

describe('a stem is the more telling, the fewer have it', () => {
  test('and tells nothing where nobody has it', () => {
    const of = evidence();
    expect(of(stemOf('bandage')).rarity).toBeGreaterThan(of(stemOf('install')).rarity - 1e-9);
    expect(of(stemOf('contracting')).rarity).toBeGreaterThan(of(stemOf('radar')).rarity);
    expect(of('zzzz')).toMatchObject({ rarity: 0 });
    expect(of('zzzz').specialties).toHaveLength(0);
  });

  test('up to a limit', () => {
    expect(evidence({ ...TUNING, dutyRarest: 0.5 })(stemOf('bandage')).rarity).toBe(0.5);
  });
});
