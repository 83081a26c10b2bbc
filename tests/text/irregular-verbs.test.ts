import { expect, test } from 'vitest';
import { irregularVerb, verbBases } from '../../src/text/irregular-verbs.ts';

test('an irregular form leads to its verb', () => {
  expect(irregularVerb('drove')).toBe('drive');
  expect(irregularVerb('taken')).toBe('take');
});

test('words of titles are no forms of verbs', () => {
  for (const word of ['ground', 'saw', 'wound', 'found', 'left', 'nurse'])
    expect(irregularVerb(word)).toBeUndefined();
});

test('a form may be of several verbs, itself first', () => {
  expect(verbBases('drove')).toEqual(['drove', 'drive']);
  expect(verbBases('running')).toContain('run');
  expect(verbBases('packed')).toContain('pack');
  expect(verbBases('carries')).toContain('carry');
  expect(verbBases('baking')).toContain('bake');
  expect(verbBases('cook')).toEqual(['cook']);
});
