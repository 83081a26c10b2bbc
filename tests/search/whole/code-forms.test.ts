import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chipLabel } from '../../../src/language/english/search.ts';
import { fullEngine, fullIndex, indexEngine, jobOf, shownOf } from '../../fixtures/full-crosswalk.ts';

const ask = (text: string) => fullEngine().military({ text });
const results = (text: string) => shownOf(ask(text).results);
const jobs = (text: string) => results(text).map(jobOf);
const first = (text: string) => jobs(text)[0];
/** The first chip's kind, and what it says. */
const read = (text: string) => {
  const [chip] = ask(text).understood;
  return chip && [chip.kind, chipLabel(chip)];
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
    expect(results(word)[0]!.evidence.map(({ kind }) => kind)).toEqual(['code']);
    expect(first(word)).toBe(job);
  });

  test.each([
    ['1D731', '1D731, apprentice level'],
    ['1D751', '1D751, journeyman level'],
    ['1D771', '1D771, craftsman level'],
    ['1D791', '1D791, superintendent level'],
    ['1D7X1', '1D7X1'],
    ['17S3A', '17S3A'],
    ['25B', '25B'],
  ])('%s is shown as %j', (word, label) => {
    expect(read(word)).toEqual(['code', label]);
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
    expect(read(word)).toEqual(['level', `${code}, ${detail}`]);
    expect(first(word)).toBe(`Army ${code}`);
  });

  test.each([
    ['11A00', 'Army 11A'],
    ['11AOO', 'Army 11A'],
    ['153A0', 'Army 153A'],
    ['255A0', 'Army 255A'],
  ])('an officer’s %s is %s', (word, job) => {
    expect(first(word)).toBe(job);
    expect(read(word)![0]).toBe('level');
  });

  test('an officer’s code has no skill level: 11A4J was an airlift pilot of the Air Force and nothing else', () => {
    expect(read('11A4J')![1]).toMatch(/^11A4J/);
    expect(jobs('11A4J')).toEqual(['Air Force 11AX']);
  });

  test('a skill level is read off no other branch’s code', () => {
    expect(jobs('0311')).not.toContain('Army 03');
    expect(read('HM10')?.[1] ?? '').not.toContain('skill level');
  });

  test('an Air Force code that is out of use does not stand in the way of an Army code that is not', () => {
    // 11B2P was a bomber pilot of the Air Force, and is an infantryman at skill level 2 who is a parachutist.
    expect(jobs('11B2P')).toEqual(['Army 11B', 'Air Force 11BX']);
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
    expect(read(word)![1]).toBe(`${code}, ${detail}`);
    expect(first(word)).toMatch(new RegExp(`^(?:Navy|Coast Guard) ${code}$`));
  });

  test('a rating of both services finds both', () => {
    expect(jobs('BM2').sort()).toEqual(['Coast Guard BM', 'Navy BM']);
  });

  test('letters alone may be another word: ATC is air traffic control sooner than a chief', () => {
    expect(first('ATC')).toBe('Army 15Q');
    expect(jobs('ATC')).toContain('Navy AT');
  });

  test('no rate is read off an Army code', () => {
    expect(read('25BC')).toBeUndefined();
    expect(jobs('25BC')).toEqual([]);
  });
});

describe('a Navy code with its rating in front', () => {
  test.each([
    ['HM-8404', 'Navy 8404'],
    ['HM8404', 'Navy 8404'],
    ['HM-L10A', 'Navy L10A'],
    ['IT-2735', 'Navy 2735'],
  ])('%s is %s, not a Marine Corps code of the same digits', (word, job) => {
    expect(jobs(word)).toEqual([job]);
  });

  test('with a code that is not in the crosswalk it is the rating', () => {
    expect(read('HM9999')).toEqual(['level', 'HM, NEC 9999']);
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
    expect(read('1D7X1A')![1]).toBe('1D7X1A, shred A');
    expect(results('1D7X1A')[0]!.best.code).toMatch(/^1D7\d1A$/);
  });

  test('with a prefix is the code behind it', () => {
    expect(read('K1N051')).toEqual(['level', '1N051, prefix K']);
    expect(first('T17S3A')).toBe('Air Force 17SX');
  });

  test('with a level that the crosswalk does not list is the job', () => {
    expect(fullIndex().titles.some(({ code }) => code === '3P001')).toBe(false);
    expect(read('3P001')).toMatchObject(['level', expect.stringMatching(/^3P0X1/)]);
    expect(first('3P001')).toBe('Air Force 3P0X1');
  });

  test('that begins so finds the career field', () => {
    expect(jobs('3P0').sort()).toEqual(['Air Force 3P000', 'Air Force 3P0X1']);
    expect(results('3P0')[0]!.evidence.map(({ kind }) => kind)).toEqual(['code-level']);
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
  expect(results('25X')[0]!.evidence.map(({ kind }) => kind)).toEqual(['code']);
  expect(jobs('25X')).toEqual(['Army 25X']);
});

test('a word without a digit is no pattern and no beginning', () => {
  for (const word of ['XX', 'max', 'x-ray', 'exec'])
    expect(ask(word).understood.filter((chip) => 'code' in chip)).toEqual([]);
});

test('two digits begin the codes of today before they are a code out of use, which is still among them', () => {
  // The Coast Guard had officer specialties 01 to 99.
  const list = shownOf(fullEngine().military({ text: '25', limit: 100 }).results);
  expect(list[0]!.specialty).toMatchObject({ branches: ['Army'], status: 'current' });
  expect(
    list.some(({ specialty }) => specialty.code === '25' && specialty.branches[0] === 'Coast Guard'),
  ).toBe(true);
});

test('every code of the index is read as itself', () => {
  const codes = [...new Set(fullIndex().titles.map((title) => title.code))].filter(
    (code) => !/^\d\d$/.test(code),
  );
  const odd = codes.filter((code) => {
    const { results: found } = indexEngine().military({ text: code, limit: 100 });
    return !found.some(({ evidence }) => evidence[0]!.kind === 'code');
  });
  expect(odd).toEqual([]);
});

test('any word in the form of a code leads to jobs that there are', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Za-z?*]{1,9}$/)), (word) => {
      for (const { specialty, best } of shownOf(indexEngine().military({ text: word }).results)) {
        expect(specialty).toBeDefined();
        expect(specialty.titles).toContain(best.id);
      }
    }),
  );
});

const LETTERS =
  'alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'.split(
    ' ',
  );
const DIGITS = 'zero one two three four five six seven eight nine'.split(' ');

test('every code of the Army and the Marine Corps that is in use is found when it is spelled sign by sign', () => {
  const codes = fullIndex()
    .titles.filter(
      ({ branches, status }) => status === 'current' && ['Army', 'Marine Corps'].includes(branches[0]!),
    )
    .map(({ code }) => code);
  const missed = [...new Set(codes)].filter((code) => {
    const text = [...code]
      .map((sign) => DIGITS[Number(sign)] ?? LETTERS[sign.charCodeAt(0) - 'A'.charCodeAt(0)])
      .join(' ');
    const [result] = shownOf(indexEngine().military({ text, limit: 1 }).results);
    return result?.best.code !== code;
  });
  expect(missed).toEqual([]);
});
