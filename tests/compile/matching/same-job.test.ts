import { describe, expect, test } from 'vitest';
import { createTitleComparison } from '../../../src/compile/matching/same-job.ts';
import { fullTables } from '../../fixtures/full-crosswalk.ts';

describe('two titles of one code', () => {
  const compare = createTitleComparison(fullTables());

  test.each([
    ['Boatswain’s Mate', 'BOATSWAINS MATE'],
    ['Command & Control', 'Command and Control'],
  ])('are the same by letters and digits: %s, %s', (one, other) => {
    expect(compare(one, other)).toBe('same-title');
  });

  test.each([
    ['Cyber Systems Operations', 'Cyber Systems Operations Journeyman'],
    ['Operations Specialists', 'Operations Specialist'],
    ['CH-47 Helicopter Repairer', 'CH-47 Helicopter Repairer /Aircrew Member'],
    ['Engineer, General', 'Engineer'],
    ['Field Artillery Targeting Technician', 'Field Artillery Technician'],
  ])('are alike by half of their telling words: %s, %s', (one, other) => {
    expect(compare(one, other)).toBe('title-alike');
    expect(compare(other, one)).toBe('title-alike');
  });

  test.each([
    ['Medical Specialist', 'Communications Specialist'],
    ['Wheeled Vehicle Mechanic', 'Helicopter Mechanic'],
    ['Supply Officer', 'Weather Officer'],
    ['Engineer, General', 'Armor, General'],
    ['Knowledge Operations Manager', 'Cyber Systems Operator'],
    ['', 'Infantryman'],
  ])('are of two jobs where only level and kind of person agree: %s, %s', (one, other) => {
    expect(compare(one, other)).toBeUndefined();
  });
});
