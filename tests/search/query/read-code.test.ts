import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodeBook } from '../../../src/search/query/code-book.ts';
import { type CodeReading, readCode } from '../../../src/search/query/read-code.ts';
import { fullIndex, fullSearch } from '../../fixtures/full-crosswalk.ts';

const index = fullIndex();
const book = createCodeBook(index);

/** "Army 25B" for every job that a reading names. */
const jobs = (reading: CodeReading | undefined) =>
  (reading?.hits ?? []).map(({ specialty }) => {
    const { branches, code } = index.specialties[specialty]!;
    return `${branches[0]} ${code}`;
  });

const first = (text: string) => {
  const result = fullSearch().search({ text, limit: 1 }).results[0];
  return result && `${result.specialty.branches[0]} ${result.specialty.code}`;
};

describe('a code as it stands is read whole', () => {
  test.each([
    ['25B', 'Army 25B'],
    ['25b', 'Army 25B'],
    ['0311', 'Marine Corps 0311'],
    ['HM', 'Navy HM'],
    ['L10A', 'Navy L10A'],
    ['153A', 'Army 153A'],
    ['1D7X1', 'Air Force 1D7X1'],
    ['1d751', 'Air Force 1D7X1'],
    ['17SX', 'Air Force 17SX'],
    ['BOSN', 'Coast Guard BOSN'],
  ])('%s', (word, job) => {
    const reading = readCode(word, book);
    expect(reading?.kind).toBe('exact');
    expect(jobs(reading)).toContain(job);
    expect(first(word)).toBe(job);
  });

  test.each([
    ['1D731', 'apprentice level'],
    ['1D751', 'journeyman level'],
    ['1D771', 'craftsman level'],
    ['1D791', 'superintendent level'],
    ['1D7X1', ''],
    ['17S3A', ''],
    ['25B', ''],
  ])('%s says %j about the skill level', (word, detail) => {
    expect(readCode(word, book)).toMatchObject({ kind: 'exact', detail });
  });
});

describe('an Army code with its skill level', () => {
  test.each([
    ['25B10', '25B', 'skill level 1'],
    ['25B30', '25B', 'skill level 3'],
    ['25b3o', '25B', 'skill level 3'],
    ['68W1O', '68W', 'skill level 1'],
    ['11B2P', '11B', 'skill level 2'],
    ['92Y5O', '92Y', 'skill level 5'],
    ['88M1', '88M', 'skill level 1'],
    ['31B3OH8', '31B', 'skill level 3'],
    ['15T2F', '15T', 'skill level 2'],
  ])('%s is %s, %s', (word, code, detail) => {
    expect(readCode(word, book)).toMatchObject({ kind: 'level', code, detail });
    expect(first(word)).toBe(`Army ${code}`);
  });

  test.each([
    ['11A00', 'Army 11A'],
    ['11AOO', 'Army 11A'],
    ['153A0', 'Army 153A'],
    ['255A0', 'Army 255A'],
  ])('an officer’s %s is %s', (word, job) => {
    expect(first(word)).toBe(job);
    expect(readCode(word, book)?.kind).toBe('level');
  });

  test('an officer’s code has no skill level: 11A4J was an airlift pilot of the Air Force and nothing else', () => {
    expect(readCode('11A4J', book)).toMatchObject({ kind: 'exact', code: '11A4J' });
    expect(jobs(readCode('11A4J', book))).toEqual(['Air Force 11AX']);
  });

  test('a skill level is read off no other branch’s code', () => {
    expect(jobs(readCode('0311', book))).not.toContain('Army 03');
    expect(readCode('HM10', book)?.detail ?? '').not.toContain('skill level');
  });

  test('an Air Force code that is out of use does not stand in the way of an Army code that is not', () => {
    // 11B2P was a bomber pilot of the Air Force, and is an infantryman at skill level 2 who is a parachutist.
    const { results } = fullSearch().search({ text: '11B2P' });
    expect(results.map(({ specialty }) => `${specialty.branches[0]} ${specialty.code}`)).toEqual([
      'Army 11B',
      'Air Force 11BX',
    ]);
  });
});

describe('a Navy or Coast Guard rating with the rate', () => {
  test.each([
    ['IT1', 'IT', 'petty officer first class'],
    ['IT2', 'IT', 'petty officer second class'],
    ['HM3', 'HM', 'petty officer third class'],
    ['BM1', 'BM', 'petty officer first class'],
    ['ETN3', 'ETN', 'petty officer third class'],
    ['AMT2', 'AMT', 'petty officer second class'],
    ['GMC', 'GM', 'chief petty officer'],
    ['BMCS', 'BM', 'senior chief petty officer'],
    ['BMCM', 'BM', 'master chief petty officer'],
    ['HMSN', 'HM', 'seaman'],
    ['MMFN', 'MM', 'fireman'],
    ['ADAN', 'AD', 'airman'],
    ['BUCN', 'BU', 'constructionman'],
  ])('%s is %s, %s', (word, code, detail) => {
    expect(readCode(word, book)).toMatchObject({ kind: 'level', code, detail });
    expect(first(word)).toMatch(new RegExp(`^(?:Navy|Coast Guard) ${code}$`));
  });

  test('a rating of both services finds both', () => {
    expect(jobs(readCode('BM2', book)).sort()).toEqual(['Coast Guard BM', 'Navy BM']);
  });

  test('letters alone may be another word, and are marked as uncertain', () => {
    expect(readCode('ATC', book)?.uncertain).toBe(true);
    expect(readCode('IT2', book)?.uncertain).toBe(false);
    expect(first('ATC')).toBe('Army 15Q');
  });

  test('no rate is read off an Army code', () => {
    expect(jobs(readCode('25BC', book))).toEqual([]);
  });
});

describe('a Navy code with its rating in front', () => {
  test.each([
    ['HM-8404', 'Navy 8404'],
    ['HM8404', 'Navy 8404'],
    ['HM-L10A', 'Navy L10A'],
    ['IT-2735', 'Navy 2735'],
  ])('%s is %s, not a Marine Corps code of the same digits', (word, job) => {
    expect(
      fullSearch()
        .search({ text: word })
        .results.map(({ specialty: each }) => `${each.branches[0]} ${each.code}`),
    ).toEqual([job]);
  });

  test('with a code that is not in the crosswalk it is the rating', () => {
    expect(readCode('HM9999', book)).toMatchObject({ kind: 'level', code: 'HM', detail: 'NEC 9999' });
  });
});

describe('an Air Force code', () => {
  test.each([
    ['2A3X3', 'Air Force 2A3X3'],
    ['2a3x3', 'Air Force 2A3X3'],
    ['1N0X1A', 'Air Force 1N0X1'],
    ['1D7X1A', 'Air Force 1D7X1'],
    ['17SX', 'Air Force 17SX'],
    ['2A3?3', 'Air Force 2A3X3'],
    ['2A3*3', 'Air Force 2A3X3'],
    ['1d7?1', 'Air Force 1D7X1'],
  ])('with a sign for the skill level, %s, is %s', (word, job) => {
    expect(first(word)).toBe(job);
  });

  test('with a sign for the level and a shred names the shred', () => {
    expect(readCode('1D7X1A', book)).toMatchObject({ kind: 'pattern', detail: 'shred A' });
    const { results } = fullSearch().search({ text: '1D7X1A' });
    expect(results[0]!.best.code).toMatch(/^1D7\d1A$/);
  });

  test('with a prefix is the code behind it', () => {
    expect(readCode('K1N051', book)).toMatchObject({ kind: 'level', code: '1N051', detail: 'prefix K' });
    expect(first('T17S3A')).toBe('Air Force 17SX');
  });

  test('with a level that the crosswalk does not list is the job', () => {
    const parts = { kind: 'level', code: '3P0X1' };
    expect(book.exact('3P001')).toEqual([]);
    expect(readCode('3P001', book)).toMatchObject(parts);
    expect(first('3P001')).toBe('Air Force 3P0X1');
  });

  test('that begins so finds the career field', () => {
    expect(readCode('3P0', book)?.kind).toBe('start');
    expect(jobs(readCode('3P0', book)).sort()).toEqual(['Air Force 3P000', 'Air Force 3P0X1']);
  });
});

describe('zero and the letter O, one and the letters I and L', () => {
  test.each([
    ['O311', 'Marine Corps 0311'],
    ['o311', 'Marine Corps 0311'],
    ['l1B', 'Army 11B'],
    ['I1B', 'Army 11B'],
    ['2A6X6', 'Air Force 2A6X6'],
    ['8FO00', 'Air Force 8F000'],
    ['1NOX1', 'Air Force 1N0X1'],
  ])('%s is %s', (word, job) => {
    expect(first(word)).toBe(job);
  });
});

test('25X is the Army’s code, not a pattern, since a code as it stands is surer', () => {
  expect(readCode('25X', book)?.kind).toBe('exact');
  expect(jobs(readCode('25X', book))).toEqual(['Army 25X']);
});

test('a word without a digit is no pattern and no beginning', () => {
  for (const word of ['XX', 'max', 'x-ray', 'exec']) expect(readCode(word, book)).toBeUndefined();
});

test('two digits begin the codes of today before they are a code out of use, which is still among them', () => {
  // The Coast Guard had officer specialties 01 to 99.
  const { results } = fullSearch().search({ text: '25', limit: 100 });
  expect(results[0]!.specialty).toMatchObject({ branches: ['Army'], status: 'current' });
  expect(
    results.some(({ specialty }) => specialty.code === '25' && specialty.branches[0] === 'Coast Guard'),
  ).toBe(true);
});

test('every code of the index is read as itself, and every reading names jobs that there are', () => {
  const codes = [...new Set(index.titles.map((title) => title.code))].filter((code) => !/^\d\d$/.test(code));
  const odd = codes.filter((code) => {
    const reading = readCode(code.replace(/[^A-Z0-9]/g, ''), book);
    return ![reading, reading?.besides].some((each) => each?.kind === 'exact');
  });
  expect(odd).toEqual([]);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Za-z?*]{1,9}$/)), (word) => {
      const reading = readCode(word, book);
      if (!reading) return;
      expect(reading.hits.length).toBeGreaterThan(0);
      for (const { specialty, title } of reading.hits) {
        expect(index.specialties[specialty]).toBeDefined();
        if (title >= 0) expect(index.titles[title]!.specialty).toBe(specialty);
      }
    }),
  );
});
