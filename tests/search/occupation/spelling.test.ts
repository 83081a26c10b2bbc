import { describe, expect, test } from 'vitest';
import { TUNING } from '../../../src/search/tuning.ts';
import { correctWords, withCorrections } from '../../../src/text/correction.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { smallOccupationBase } from '../../fixtures/small-occupations.ts';

const read = (text: string, tuning = TUNING) =>
  withCorrections(text, correctWords(wordsOf(text), smallOccupationBase(tuning).spelling));

describe('a word of an occupation is read as the known one', () => {
  test.each([
    ['paramedcs', 'paramedics'],
    ['securty analysst', 'security analyst'],
    ['netwrk security oficer', 'network security officer'],
    ['diesel mechanik', 'diesel mechanic'],
  ])('%s is %s', (text, meant) => {
    expect(read(text)).toBe(meant);
  });

  test('of sentences too', () => {
    expect(read('hosptal')).toBe('hospital');
  });

  test('parted where two were typed as one', () => {
    expect(read('virustechnician')).toBe('virus technician');
  });
});

describe('a word stays as it is', () => {
  test.each([
    'security',
    'securities',
    'parame',
    'the',
    'qc',
    'm3chanic',
    'hacker',
    'someone',
    'para medics',
    'automotives',
  ])('where it is known, a beginning, a code, or part of a word typed in two: %s', (text) => {
    expect(read(text)).toBe(text);
  });

  test('as a new form of a known stem, unless another word makes a title', () => {
    expect(read('intrudders')).toBe('intrudders');
  });

  test('where nothing is near enough', () => {
    expect(read('zzzzqq')).toBe('zzzzqq');
    expect(read('paramedcs', { ...TUNING, occupationNear: 0.99 })).toBe('paramedcs');
  });
});

test('words are known to stand together where they are a title', () => {
  const { spelling } = smallOccupationBase();
  expect(spelling.together(['virus', 'technician'])).toBe(true);
  expect(spelling.together(['virus', 'mechanic'])).toBe(false);
});
