import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseForms, irregularBase } from '../../src/text/base-forms.ts';

describe('the base form of a verb', () => {
  test.each([
    ['drove', 'drive'],
    ['flew', 'fly'],
    ['built', 'build'],
    ['took', 'take'],
    ['spoke', 'speak'],
    ['driven', 'drive'],
    ['rebuilt', 'rebuild'],
    ['oversaw', 'oversee'],
    ['slung', 'sling'],
  ])('of %s is %s', (word, base) => {
    expect(irregularBase(word)).toBe(base);
    expect(baseForms(word)).toContain(base);
  });

  test.each([
    ['fixed', 'fix'],
    ['tied', 'tie'],
    ['running', 'run'],
    ['guarded', 'guard'],
    ['carried', 'carry'],
    ['batteries', 'battery'],
    ['boxes', 'box'],
    ['mosquitoes', 'mosquito'],
    ['trucks', 'truck'],
    ['refueling', 'refuel'],
  ])('is among what %s may be a form of', (word, base) => {
    expect(baseForms(word)).toContain(base);
  });

  test('of a word with a meaning of its own is the word: "the ground" was not ground', () => {
    for (const word of ['ground', 'left', 'saw', 'cook', 'underground', 'report', 'outlet'])
      expect(irregularBase(word)).toBeUndefined();
  });

  test('comes first where the ending would have doubled the consonant of another: cared is of care', () => {
    const forms = baseForms('cared');
    expect(forms.indexOf('care')).toBeLessThan(forms.indexOf('car'));
  });
});

test('a word is a form of itself first, and of no word twice', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      const forms = baseForms(word);
      expect(forms[0]).toBe(word);
      expect(new Set(forms).size).toBe(forms.length);
    }),
  );
});
