import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutControls } from '../../data/derive/windows-1252.ts';
import { onetText, sourceFolder } from './source-folder.ts';

test('the control characters that a wrong reading left in a text are read as what they stand for', () => {
  expect(withoutControls('Photographer\u0092s Mate')).toBe('Photographer’s Mate');
  expect(withoutControls('Wounded Warrior \u0096 Limited Assignment')).toBe(
    'Wounded Warrior – Limited Assignment',
  );
});

test('bytes that stand for nothing stay', () => {
  expect(withoutControls('a\u0081b')).toBe('a\u0081b');
});

test('texts without control characters stay as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/[\u0080-\u009F]/.test(text));
      expect(withoutControls(text)).toBe(text);
    }),
  );
});

test('no official file brings one into a table', () => {
  const { sources } = sourceFolder({ 'x.txt': onetText(['Title'], ['Photographer\u0092s Mate']) });
  expect(sources.tsv('x.txt', ['Title'])).toEqual([{ Title: 'Photographer’s Mate' }]);
});
