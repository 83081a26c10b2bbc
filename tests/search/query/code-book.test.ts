import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeKey, createCodeBook } from '../../../src/search/query/code-book.ts';
import { crosswalkOf, type Job } from '../../fixtures/small-crosswalk.ts';
import { codeIndex } from '../../fixtures/small-reference.ts';

const index = codeIndex();
const book = createCodeBook(index);
const jobs = (hits: readonly { specialty: number; title: number }[]) =>
  hits.map(
    ({ specialty }) => `${index.specialties[specialty]!.branches[0]} ${index.specialties[specialty]!.code}`,
  );

describe('a code is found', () => {
  test('as it stands, whoever uses it', () => {
    expect(jobs(book.exact('25B'))).toEqual(['Army 25B']);
    expect(jobs(book.exact('8404')).sort()).toEqual(['Marine Corps 8404', 'Navy 8404']);
    expect(book.exact('99Z')).toEqual([]);
  });

  test('with the one title of exactly that code, or none for the specialty’s own', () => {
    const [own] = book.exact('1D7X1');
    const [level] = book.exact('1D751');
    expect(own!.title).toBe(-1);
    expect(index.titles[level!.title]!.code).toBe('1D751');
    expect(book.specialtyOf(level!)).toBe(index.specialties[own!.specialty]);
  });

  test('without its signs, and with them as they are written', () => {
    expect(jobs(book.exact('FS'))).toEqual(['Coast Guard F&S']);
    expect(jobs(book.signed('f&s'))).toEqual(['Coast Guard F&S']);
    expect(jobs(book.signed('SO(SS)'))).toEqual(['Coast Guard SO(SS)']);
    expect(book.signed('FS')).toEqual([]);
    expect(book.signed('25B')).toEqual([]);
  });

  test('by its beginning, each specialty once', () => {
    expect(jobs(book.starting('25')).sort()).toEqual(['Army 25B', 'Army 25X', 'Coast Guard 25']);
    expect(jobs(book.starting('1D7'))).toEqual(['Air Force 1D7X1']);
    expect(book.starting('zz')).toEqual([]);
  });

  test('by its form, X and ? and * for any sign', () => {
    for (const form of ['1D7X1', '1D7?1', '1d7*1'])
      expect(jobs(book.like(form))).toEqual(['Air Force 1D7X1']);
    expect(jobs(book.like('25X')).sort()).toEqual(['Army 25B', 'Army 25X']);
    expect(book.like('25XX')).toEqual([]);
  });
});

test('a specialty with two titles of one code is found by it once', () => {
  const titles: Job['titles'] = [
    ['3D1', 'Cook', 'E', ['55-3016.00']],
    ['3D1', 'Baker', 'E', ['55-3016.00']],
  ];
  const twice = createCodeBook(crosswalkOf([{ branches: ['Army'], code: '3DX', title: 'Food', titles }]));
  expect(twice.exact('3D1')).toEqual([{ specialty: 0, title: 0 }]);
});

test('every code of the index is found as it stands, by any beginning and as its own form', () => {
  fc.assert(
    fc.property(fc.constantFrom(...index.titles), fc.nat(8), ({ code, specialty }, length) => {
      const ids = (hits: readonly { specialty: number }[]) => hits.map((hit) => hit.specialty);
      expect(ids(book.exact(code))).toContain(specialty);
      expect(ids(book.starting(codeKey(code).slice(0, length + 1)))).toContain(specialty);
      expect(ids(book.like(code))).toContain(specialty);
    }),
  );
});

test('a code has a form where it agrees sign for sign, whatever stands for X', () => {
  const form = fc
    .tuple(fc.constantFrom(...index.titles), fc.array(fc.nat(8), { maxLength: 3 }), fc.boolean())
    .map(([{ code }, places, longer]) => {
      const signs = [...codeKey(code)].map((sign, i) => (places.includes(i) ? 'X' : sign));
      return signs.join('') + (longer ? 'X' : '');
    });
  const codes = new Map<number, Set<string>>();
  for (const { code, titles, id } of index.specialties)
    codes.set(id, new Set([code, ...titles.map((title) => index.titles[title]!.code)].map(codeKey)));
  fc.assert(
    fc.property(form, (pattern) => {
      const fits = (code: string) =>
        code.length === pattern.length && [...pattern].every((sign, i) => sign === 'X' || sign === code[i]);
      const expected = [...codes].filter(([, own]) => [...own].some(fits)).map(([id]) => id);
      expect(
        book
          .like(pattern)
          .map(({ specialty }) => specialty)
          .sort(),
      ).toEqual(expected.sort());
    }),
  );
});

test('codes begin with a text where some are found by it', () => {
  expect(book.begins('1d7')).toBe(true);
  expect(book.begins('zz')).toBe(false);
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Z]{1,4}$/), (prefix) => {
      expect(book.begins(prefix)).toBe(book.starting(prefix).length > 0);
    }),
  );
});

test('a code’s key is in upper case and without signs, and its own key', () => {
  expect([codeKey('f&s'), codeKey('25B'), codeKey('SO(SS)'), codeKey('')]).toEqual(['FS', '25B', 'SOSS', '']);
  fc.assert(
    fc.property(fc.string(), (code) => {
      expect(codeKey(codeKey(code))).toBe(codeKey(code));
    }),
  );
});
