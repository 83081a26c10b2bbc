import { expect, test } from 'vitest';
import { checkMajors } from '../../data/check/majors.ts';
import { sample } from './sample.ts';

const LINE = 'How to find and fix faults in radios and other gear.';

test('a major without a line is reported, and a line without a major', () => {
  const words = sample({ majors: new Set(['47.0101']), majorLines: [{ cip: '01.0000', line: LINE }] });
  expect(checkMajors(words)).toEqual([
    { where: 'CIP 47.0101', what: 'has no line' },
    { where: 'CIP 01.0000', what: 'leads to no occupation' },
  ]);
});

test.each([29, 111])('a line of %i signs is reported', (length) => {
  const words = sample({ majorLines: [{ cip: '47.0101', line: 'x'.repeat(length) }] });
  expect(checkMajors(words).map(({ what }) => what)).toEqual([expect.stringContaining(`${length} signs`)]);
});

test.each([30, 110])('a line of %i signs is fine', (length) => {
  expect(checkMajors(sample({ majorLines: [{ cip: '47.0101', line: 'x'.repeat(length) }] }))).toEqual([]);
});
