import { describe, expect, test } from 'vitest';
import { branchAndRankNames } from '../../../src/search/query/branch-and-rank-names.ts';
import { codesWithDigits, SHORT_NUMBER } from '../../../src/search/query/codes-with-digits.ts';
import { crosswalkOf, type Job } from '../../fixtures/small-crosswalk.ts';
import { passed, queryOf, smallReference, takenOf } from '../../fixtures/small-reference.ts';

const reference = smallReference();
const read = (text: string, ...without: string[]) => {
  const query = queryOf(text, reference, ...without);
  return [passed(query, branchAndRankNames, codesWithDigits), query] as const;
};
const codesIn = (text: string) => read(text)[0].codes.map(({ code }) => code);
const takenIn = (text: string, ...without: string[]) => takenOf(...read(text, ...without));

describe('a code in pieces', () => {
  test.each([
    ['25-B', '25B'],
    ['25 b', '25B'],
    ['68 w', '68W'],
    ['25.B', '25B'],
    ['25-b-30', '25B'],
    ['HM-8404', '8404'],
    ['0311/25B', '0311'],
    ['1D7-51', '1D751'],
  ])('%s holds the code %s', (text, code) => {
    expect(codesIn(text)).toContain(code);
  });

  test('is read before its pieces, and takes them all', () => {
    expect(codesIn('25-B')).toEqual(['25B']);
    expect(takenIn('was a 25-B there')).toEqual(['25', 'b']);
  });

  test('is not made of words of a sentence', () => {
    expect(codesIn('i was a 25b in the army')).toEqual(['25B']);
    expect(codesIn('was a 17s3a at the wing')).toEqual(['17S3A']);
    expect(codesIn('army 25 years')).toEqual([]);
    expect(codesIn('25, b')).toEqual([]);
  });

  test('is not made of a code and what follows it', () => {
    expect(codesIn('25B 68W')).toEqual(['25B', '68W']);
    expect(codesIn('0311 25B')).toEqual(['0311', '25B']);
  });
});

describe('a short number', () => {
  test('in a longer text is part of a name', () => {
    expect(codesIn('25 years pilot')).toEqual([]);
    expect(codesIn('f-25 mechanic')).toEqual([]);
  });

  test('alone, or beside a branch or rank, begins a code', () => {
    expect(codesIn('25')).toEqual(['25']);
    expect(codesIn('army 25')).toEqual(['25']);
    expect(codesIn('25 army enlisted')).toEqual(['25']);
  });

  test('has one digit or two', () => {
    expect(['7', '25'].every((text) => SHORT_NUMBER.test(text))).toBe(true);
    expect(['', '255', '2b'].some((text) => SHORT_NUMBER.test(text))).toBe(false);
  });
});

test('a number behind letters and a hyphen is the name of equipment, and no code by itself', () => {
  expect(codesIn('x-0311')).toEqual(['0311']);
  for (const text of ['ch-25b', 'f-68w mechanic', 'ah-17s']) expect(codesIn(text)).toEqual([]);
  expect(codesIn('mos-25b')).toEqual(['25B']);
});

test('a pay grade is a code only where it is all that was typed', () => {
  const marksman: Job = {
    branches: ['Army'],
    code: 'W3',
    title: 'Marksman',
    titles: [['W3', 'Marksman', 'E', ['55-3016.00']]],
  };
  const own = smallReference(crosswalkOf([marksman]));
  const codes = (text: string) =>
    passed(queryOf(text, own), branchAndRankNames, codesWithDigits).codes.map(({ code }) => code);
  expect(codes('w3')).toEqual(['W3']);
  expect(codes('w3 pilot')).toEqual([]);
});

describe('qualifications behind a rating', () => {
  test.each(['QM1(SW)', 'QM1(SW/AW)', 'QM1/SW'])('go with it: %s', (text) => {
    expect(codesIn(text)).toEqual(['QM']);
    expect(takenIn(text)).toHaveLength(read(text)[1].words.length);
  });

  test('are words elsewhere, and where the person removed the code', () => {
    expect(takenIn('sw technician')).toEqual([]);
    expect(takenIn('QM1 sw')).toEqual(['qm1']);
    expect(takenIn('QM1(SW)', 'code:QM')).toEqual([]);
  });
});

test('a level is told from a code as it stands', () => {
  const kinds = (text: string) => read(text)[0].codes.map(({ chip }) => chip.kind);
  expect(kinds('25B30')).toEqual(['level']);
  expect(kinds('25B')).toEqual(['code']);
  expect(kinds('1D7X1')).toEqual(['code']);
});
