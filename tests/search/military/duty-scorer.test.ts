import { describe, expect, test } from 'vitest';
import { BRANCHES } from '../../../src/domain/branch.ts';
import { createDutyScorer } from '../../../src/search/military/duty-scorer.ts';
import type { DutyTerm } from '../../../src/search/military/duty-terms.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { smallIndex, specialtyIn } from '../../fixtures/small-base.ts';

const index = smallIndex();
const id = (code: string, branch?: string) => specialtyIn(index, code, branch);
const retired = index.specialties.find(({ status }) => status !== 'current')!;
const MEDIC = id('68W');
const SKILL = id('L01A');
const CLERK = id('25B');
const OFFICER = index.specialties.find(({ code, title }) => code === '12A' && title === 'Engineer')!.id;

/** How much each of a few stems speaks for some specialties, and how telling it is. */
const STEMS: Readonly<Record<string, { of: readonly (readonly [number, number])[]; rarity: number }>> = {
  treat: {
    of: [
      [MEDIC, 2],
      [SKILL, 2],
      [OFFICER, 2],
      [retired.id, 2],
      [CLERK, 0.2],
    ],
    rarity: 3,
  },
  patient: {
    of: [
      [MEDIC, 2],
      [CLERK, 4],
    ],
    rarity: 3,
  },
  common: { of: [[CLERK, 2]], rarity: 1 },
};
const score = createDutyScorer({
  index,
  large: [],
  tuning: TUNING,
  evidenceOf: (stem) => {
    const { of, rarity } = STEMS[stem] ?? { of: [], rarity: 0 };
    return {
      specialties: Uint32Array.from(of, ([specialty]) => specialty),
      worth: Float32Array.from(of, ([, worth]) => worth),
      rarity,
    };
  },
});
const term = (...stems: string[]): DutyTerm => ({
  shown: stems[0]!,
  stems: new Map(stems.map((stem) => [stem, 1])),
  unlike: [],
  place: [],
  beside: false,
  length: 1,
});
const scoreOf = (terms: readonly DutyTerm[], specialty: number) => score(terms).score[specialty]!;

describe('a specialty scores', () => {
  test('the more of the terms it has, together more than each for itself', () => {
    const both = [term('treat'), term('patient')];
    expect(scoreOf(both, MEDIC)).toBeGreaterThan(scoreOf(both, CLERK));
    expect(scoreOf(both, MEDIC)).toBeGreaterThan(scoreOf(both, SKILL) * 1.5);
  });

  test('less by a common word than by a rare one', () => {
    const both = [term('treat'), term('common')];
    expect(scoreOf(both, SKILL)).toBeGreaterThan(scoreOf(both, CLERK));
  });

  test('whole jobs of today that enlisted people hold before all others alike', () => {
    const [medic, ...others] = [MEDIC, SKILL, OFFICER, retired.id].map((each) =>
      scoreOf([term('treat')], each),
    );
    for (const other of others) expect(other).toBeLessThan(medic!);
  });

  test('by any stem of a term, and says which terms it has', () => {
    const { found } = score([term('nothing', 'treat'), term('patient')]);
    expect(found[MEDIC]).toBe(0b11);
    expect(found[SKILL]).toBe(0b01);
  });

  test('less where its title has what speaks against it, unless that was asked for', () => {
    const against = { ...term('treat'), unlike: ['combat'], place: [] };
    expect(scoreOf([against], MEDIC)).toBeLessThan(scoreOf([term('treat')], MEDIC));
    expect(
      scoreOf(
        [
          {
            ...against,
            stems: new Map([
              ['treat', 1],
              ['combat', 0.5],
            ]),
          },
        ],
        MEDIC,
      ),
    ).toBeCloseTo(scoreOf([term('treat')], MEDIC));
  });
});

test('a place counts less than the work, and those first who work there', () => {
  const atSea = { ...term('treat'), place: ['Navy' as const] };
  expect(scoreOf([atSea], MEDIC)).toBeLessThan(scoreOf([term('treat')], MEDIC));
  expect(scoreOf([atSea], SKILL)).toBeCloseTo(scoreOf([term('treat')], SKILL));
  const anywhere = { ...term('patient'), place: [...BRANCHES] };
  expect(scoreOf([term('treat'), anywhere], SKILL)).toBeGreaterThan(
    scoreOf([term('treat'), term('patient')], SKILL),
  );
});

test('whom the work was done for counts less than the work, and a phrase more than a word', () => {
  const both = (more: Partial<DutyTerm>) => scoreOf([{ ...term('treat'), ...more }, term('patient')], SKILL);
  expect(both({ beside: true })).toBeLessThan(both({}));
  expect(both({ length: 3 })).toBeGreaterThan(both({}));
});

test('terms that nobody has leave nobody, and one call leaves no trace in the next', () => {
  const alone = scoreOf([term('treat')], MEDIC);
  expect(score([term('zzzz')]).count).toBe(0);
  score([term('patient'), term('common')]);
  expect(scoreOf([term('treat')], MEDIC)).toBe(alone);
});
