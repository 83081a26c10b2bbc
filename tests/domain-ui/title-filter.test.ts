import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MilitaryTitle } from '../../src/domain/military-title.ts';
import { createTitleFilter } from '../../src/domain-ui/title-filter.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

const { titles, specialties } = smallCrosswalk();
const filter = createTitleFilter(titles, specialties);
const codes = (typed: string) => {
  const { has } = filter(typed);
  return titles.filter(has).map(({ code }) => code);
};

test('words are found in any order in the code or title of a title and of its job', () => {
  expect(codes('defense cyber')).toEqual(['1D731', '1D751', '1D751Q']);
  expect(codes('1d7x1 enterprise')).toEqual(['1D751Q']);
  expect(filter('defense cyber').misspelt).toBe(false);
});

test('a misspelt word finds the titles that it is near to, beside words that are right', () => {
  expect(codes('enterprize 1d7')).toEqual(['1D751Q']);
  expect(codes('syber defence')).toEqual(['1D731', '1D751', '1D751Q']);
  expect(filter('syber defence')).toMatchObject({ typed: 'syber defence', misspelt: true });
});

test('what is like no title finds nothing', () => {
  expect(codes('zzz')).toEqual([]);
  expect(codes('25Z')).toEqual([]);
});

test('nothing typed leaves all titles', () => {
  expect(codes('')).toHaveLength(titles.length);
  expect(codes('  ')).toHaveLength(titles.length);
});

test('where any title has the typed words, just those that have them fit', () => {
  const asTyped = (typed: string) => {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    return titles.filter((title) => {
      const job = specialties[title.specialty]!;
      const own = `${title.code} ${title.title} ${job.code} ${job.title}`.toLowerCase();
      return words.every((word) => own.includes(word));
    });
  };
  const word = fc.constantFrom(...titles.flatMap(({ code, title }) => [code, ...title.split(' ')]));
  // Parts of words, as they are typed key by key.
  const typed = fc.array(fc.tuple(word, fc.nat(12)), { maxLength: 3 });
  fc.assert(
    fc.property(typed, (words) => {
      const text = words.map(([each, length]) => each.slice(0, length + 1)).join(' ');
      const expected: MilitaryTitle[] = asTyped(text);
      const { has, misspelt } = filter(text);
      if (expected.length > 0) expect(titles.filter(has)).toEqual(expected);
      expect(misspelt).toBe(expected.length === 0 && titles.some(has));
    }),
  );
});
