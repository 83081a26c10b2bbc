import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afscParts, namesOneJob, SKILL_LEVELS, specialtyCode } from '../../src/domain/specialty-code.ts';

describe('an Air Force code is taken apart', () => {
  test.each([
    ['1D751', { family: '1D7X1', level: '5', shred: '' }],
    ['1D751Q', { family: '1D7X1', level: '5', shred: 'Q' }],
    ['1D7X1', { family: '1D7X1', level: 'X', shred: '' }],
    ['1N0X1A', { family: '1N0X1', level: 'X', shred: 'A' }],
    ['2A313', { family: '2A3X3', level: '1', shred: '' }],
    ['3P091', { family: '3P0X1', level: '9', shred: '' }],
  ])('enlisted %s', (code, parts) => {
    expect(afscParts(code)).toEqual(parts);
  });

  test.each([
    ['17S3', { family: '17SX', level: '3', shred: '' }],
    ['17S3A', { family: '17SX', level: '3', shred: 'A' }],
    ['17SX', { family: '17SX', level: 'X', shred: '' }],
    ['11F4B', { family: '11FX', level: '4', shred: 'B' }],
  ])('officer %s', (code, parts) => {
    expect(afscParts(code)).toEqual(parts);
  });

  test.each([
    ['70250', { family: '702X0', level: '5', shred: '' }],
    ['702X0', { family: '702X0', level: 'X', shred: '' }],
    ['45754A', { family: '457X4', level: '5', shred: 'A' }],
  ])('enlisted before October 1993: %s', (code, parts) => {
    expect(afscParts(code)).toEqual(parts);
  });
});

test.each([
  ['8F000', 'a special duty identifier'],
  ['9S100', 'a reporting identifier'],
  ['80C0', 'an officer’s special duty identifier'],
  ['80C0M', 'the same with a suffix'],
  ['92T0', 'an officer’s reporting identifier'],
  ['1D700', 'a chief enlisted manager code'],
  ['25B', 'an Army code'],
  ['0311', 'a Marine Corps code'],
  ['HM', 'a Navy rating'],
  ['', 'nothing'],
])('%s, %s, has no skill level', (code) => {
  expect(afscParts(code)).toBeUndefined();
});

describe('the code that stands for all levels and shreds of a job', () => {
  test.each([
    ['Air Force', '1D731A', '1D7X1'],
    ['Air Force', '17S4', '17SX'],
    ['Air Force', '80C0M', '80C0'],
    ['Air Force', '92T0', '92T0'],
    ['Air Force', '8F000', '8F000'],
    ['Air Force', '1D700', '1D700'],
    ['Space Force', '5C051', '5C0X1'],
    ['Space Force', '13S3', '13SX'],
  ] as const)('%s %s is %s', (branch, code, family) => {
    expect(specialtyCode(branch, code)).toBe(family);
  });

  test('other branches do not write the level into the code', () => {
    for (const branch of ['Army', 'Navy', 'Marine Corps', 'Coast Guard'] as const) {
      expect(specialtyCode(branch, '17S3')).toBe('17S3');
      expect(specialtyCode(branch, '80C0M')).toBe('80C0M');
    }
  });

  test('is the same for every level and shred of a job, and stands for itself', () => {
    const digit = fc.constantFrom(...'0123456789');
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVW');
    const level = fc.constantFrom(...Object.keys(SKILL_LEVELS), 'X');
    const shred = fc.oneof(fc.constant(''), letter);
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom(...'1234567'), letter, digit, fc.constantFrom(...'123456789')),
        level,
        shred,
        ([group, field, subdivision, job], x, end) => {
          const family = `${group}${field}${subdivision}X${job}`;
          expect(specialtyCode('Air Force', `${group}${field}${subdivision}${x}${job}${end}`)).toBe(family);
          expect(specialtyCode('Air Force', family)).toBe(family);
        },
      ),
    );
  });

  test('is never taken from a text that is no code', () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        const parts = afscParts(code);
        if (parts) expect(code).toMatch(/^[0-9A-Z]{4,6}$/);
        else
          expect(specialtyCode('Air Force', code)).toBe(
            /^[89]\d[A-Z]\d[A-Z]$/.test(code) ? code.slice(0, 4) : code,
          );
      }),
    );
  });
});

test('a code with levels, or one that takes a suffix, names one job whatever its titles say', () => {
  for (const code of ['1D751', '17S3A', '80C0', '80C0M', '70250'])
    expect(namesOneJob('Air Force', code)).toBe(true);
  for (const code of ['8F000', '1D700']) expect(namesOneJob('Air Force', code)).toBe(false);
  expect(namesOneJob('Army', '15B')).toBe(false);
});
