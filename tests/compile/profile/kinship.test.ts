import { describe, expect, test } from 'vitest';
import { isNear, startsAnew } from '../../../src/compile/profile/kinship.ts';
import { profileOf } from '../committed-profiles.ts';

const likeness = (demands: number | null, work: number) => ({ demands: () => demands, work: () => work });
const analyst = profileOf('15-1212.00');
const administrator = profileOf('15-1244.00');
const manager = profileOf('11-3021.00');
const chef = profileOf('35-1011.00');
const constructionManager = profileOf('11-9021.00');
const machinist = profileOf('51-4041.00');
const supervisor = profileOf('51-1011.00');
const nurse = profileOf('29-1141.00');
const pediatrician = profileOf('29-1221.00');

describe('an occupation is near', () => {
  test('if O*NET counts it among the five most related', () => {
    expect(isNear(chef, analyst, 'Primary-Short', likeness(0, 0))).toBe(true);
  });

  test('if O*NET relates it and it is of the same minor group', () => {
    expect(isNear(analyst, administrator, 'Supplemental', likeness(0, 0))).toBe(true);
    expect(isNear(analyst, chef, 'Supplemental', likeness(0, 0))).toBe(false);
  });

  test('if O*NET relates it and enough of the work is the same', () => {
    expect(isNear(analyst, chef, 'Supplemental', likeness(0, 0.15))).toBe(true);
    expect(isNear(analyst, chef, 'Supplemental', likeness(0, 0.14))).toBe(false);
  });

  test('if O*NET relates it with much the same demands: closely, or within a sub-cluster', () => {
    expect(isNear(analyst, chef, 'Primary-Long', likeness(0.6, 0))).toBe(true);
    expect(isNear(analyst, chef, 'Supplemental', likeness(0.9, 0))).toBe(false);
    expect(isNear(analyst, manager, 'Supplemental', likeness(0.6, 0))).toBe(true);
  });

  test('if O*NET does not relate it only with a sub-cluster, like demands, and work in common', () => {
    expect(isNear(chef, constructionManager, null, likeness(0.9, 0.24))).toBe(false);
    expect(isNear(chef, constructionManager, null, likeness(0.5, 0.25))).toBe(true);
    expect(isNear(chef, constructionManager, null, likeness(0.4, 0.25))).toBe(false);
    expect(isNear(chef, analyst, null, likeness(0.9, 0.9))).toBe(false);
  });

  test('if it supervises the line of work', () => {
    expect(isNear(machinist, supervisor, 'Supplemental', likeness(0, 0))).toBe(true);
    expect(isNear(supervisor, machinist, 'Supplemental', likeness(0, 0))).toBe(false);
  });
});

describe('a training that starts anew', () => {
  test('is a residency, whatever one was', () => {
    expect(startsAnew(nurse, pediatrician)).toBe(true);
    expect(startsAnew(profileOf('29-1216.00'), pediatrician)).toBe(true);
  });

  test('is a doctorate in the same job zone for who has none', () => {
    expect(startsAnew(profileOf('29-1171.00'), profileOf('29-1041.00'))).toBe(true);
    expect(startsAnew(profileOf('29-1051.00'), profileOf('29-1041.00'))).toBe(false);
    expect(startsAnew(pediatrician, profileOf('29-1171.00'))).toBe(false);
  });
});
