import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createListFilter } from '../../src/text/filter-list.ts';

const texts = [
  '15A Aviation Officer',
  '15T UH-60 Helicopter Repairer',
  '15U CH-47 Helicopter Repairer',
  '25B Information Technology Specialist',
  '68W Combat Medic Specialist',
  '88M Motor Transport Operator',
  '92G Culinary Specialist',
];
const weights = {
  nearBest: 0.9,
  nearEdits: 0.9,
  nearFuse: 0.2,
  nearAlike: 0.6,
  nearBegun: 0.3,
  nearLeast: 0.3,
};
const filter = createListFilter(texts, weights);
const shown = (typed: string) => filter(typed).positions.map((at) => texts[at]);

test('nothing typed leaves the list as it is', () => {
  for (const typed of ['', '   '])
    expect(filter(typed)).toEqual({ positions: texts.map((_, at) => at), misspelt: false });
});

test('parts of words are found wherever they stand, in any order and in any case', () => {
  expect(shown('copter 15')).toEqual([texts[1], texts[2]]);
  expect(shown('MEDIC combat')).toEqual([texts[4]]);
  expect(shown('uh-60')).toEqual([texts[1]]);
});

test('a misspelt word finds what it is near to, beside words that are right', () => {
  expect(filter('helicoptor 15u')).toEqual({ positions: [2], misspelt: true });
  expect(shown('specalist tecnology')).toEqual([texts[3]]);
  expect(shown('cullinary')).toEqual([texts[6]]);
});

test('a misspelt word is found before it is typed to its end', () => {
  expect(shown('helicpot')).toEqual([texts[1], texts[2]]);
});

test('near spellings add nothing where something has the words as they were typed', () => {
  const both = createListFilter(['Mechanic', 'Mechanics Helper', 'Mecanic'], weights);
  expect(both('mecanic')).toEqual({ positions: [2], misspelt: false });
});

test('what is like no text of the list finds nothing', () => {
  for (const typed of ['submarine', 'zzzzzz', '99Z', 'medic submarine'])
    expect(filter(typed)).toEqual({ positions: [], misspelt: false });
});

test('whatever is typed, positions are of the list, in its order, each once', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...texts)), (typed) => {
      const { positions } = filter(typed);
      expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
      expect(positions.every((at) => at in texts)).toBe(true);
      expect(filter(typed).positions).toEqual(positions);
    }),
  );
});
