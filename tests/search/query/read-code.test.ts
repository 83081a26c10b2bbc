import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodeBook } from '../../../src/search/query/code-book.ts';
import { type CodeReading, readCode, readFullCode } from '../../../src/search/query/read-code.ts';
import { codeIndex } from '../../fixtures/small-reference.ts';

const index = codeIndex();
const book = createCodeBook(index);
const read = (word: string) => readCode(word, book);
/** "Army 25B" for every job that a reading names. */
const jobs = (reading: CodeReading | undefined) =>
  (reading?.hits ?? []).map(({ specialty }) => {
    const { branches, code } = index.specialties[specialty]!;
    return `${branches[0]} ${code}`;
  });

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
  ])('%s', (word, job) => {
    expect(read(word)?.kind).toBe('exact');
    expect(jobs(read(word))).toContain(job);
  });

  test('an AFSC with what its digit says of the level, any other code with nothing', () => {
    expect(read('1D731')!.detail).toEqual({ kind: 'afsc-level', level: '3' });
    expect(read('1D751')!.detail).toEqual({ kind: 'afsc-level', level: '5' });
    for (const word of ['1D7X1', '17S3A', '25B']) expect(read(word)!.detail).toBeNull();
  });

  test('before it is taken for a pattern', () => {
    expect(read('25X')?.kind).toBe('exact');
    expect(jobs(read('25X'))).toEqual(['Army 25X']);
  });
});

describe('an Army code', () => {
  test.each([
    ['25B10', '25B', '1'],
    ['25B30', '25B', '3'],
    ['25b3o', '25B', '3'],
    ['68W1O', '68W', '1'],
    ['11B2P', '11B', '2'],
    ['25B1', '25B', '1'],
    ['25B3OH8', '25B', '3'],
  ])('with its skill level: %s is %s, %s', (word, code, level) => {
    expect(read(word)).toMatchObject({ kind: 'level', code, detail: { kind: 'skill-level', level } });
    expect(jobs(read(word))).toEqual([`Army ${code}`]);
  });

  test.each([
    ['11A00', '11A'],
    ['11AOO', '11A'],
    ['153A0', '153A'],
  ])('of an officer has zeros behind it: %s is %s', (word, code) => {
    expect(read(word)).toMatchObject({ kind: 'level', code, detail: null });
  });

  test('of an officer has no skill level, nor have other branches’ codes', () => {
    for (const word of ['11A4J', '153A3', '031130', 'HM10', '25B7'])
      expect(read(word)?.detail?.kind ?? 'none').not.toBe('skill-level');
  });

  test('is not hidden by another branch’s code that is out of use, which is read besides', () => {
    expect(jobs(read('11B2P')!.besides)).toEqual(['Air Force 11BX']);
  });
});

describe('a rating', () => {
  test.each([
    ['IT1', 'IT', '1'],
    ['HM3', 'HM', '3'],
    ['BMC', 'BM', 'C'],
    ['BMCS', 'BM', 'CS'],
    ['BMCM', 'BM', 'CM'],
    ['HMSN', 'HM', 'SN'],
  ])('with the rate: %s is %s, %s', (word, code, rate) => {
    expect(read(word)).toMatchObject({ kind: 'level', code, detail: { kind: 'rate', rate } });
  });

  test('of both services finds both', () => {
    expect(jobs(read('BM2')).sort()).toEqual(['Coast Guard BM', 'Navy BM']);
  });

  test('with letters alone may be another word', () => {
    expect(read('ATC')?.uncertain).toBe(true);
    expect(read('IT2')?.uncertain).toBe(false);
  });

  test('in front of an NEC leads to that, not to another branch’s code of the same digits', () => {
    for (const word of ['HM8404', 'hm8404']) {
      expect(read(word)).toMatchObject({
        kind: 'exact',
        code: '8404',
        detail: { kind: 'source-rating', rating: 'HM' },
      });
      expect(jobs(read(word))).toEqual(['Navy 8404']);
    }
    expect(jobs(read('HML10A'))).toEqual(['Navy L10A']);
  });

  test('in front of an NEC that nobody has is the rating', () => {
    expect(read('HM9999')).toMatchObject({ kind: 'level', code: 'HM', detail: { kind: 'nec', nec: '9999' } });
    expect(read('ZZ9999')).toBeUndefined();
  });

  test('is read off no Army code', () => {
    expect(jobs(read('25BC'))).toEqual([]);
  });
});

describe('an AFSC', () => {
  test('with a sign for the level, and one with a shred, is a pattern', () => {
    expect(read('1D7?1')).toMatchObject({ kind: 'pattern', detail: null });
    const shred = read('1D7X1A');
    expect(shred).toMatchObject({ kind: 'pattern', detail: { kind: 'shred', shred: 'A' } });
    expect(shred!.hits.every(({ title }) => /^1D7\d1A$/.test(index.titles[title]!.code))).toBe(true);
  });

  test('with a shred that no title has is the job', () => {
    expect(read('1D7X1Z')).toMatchObject({
      kind: 'level',
      code: '1D7X1',
      detail: { kind: 'shred', shred: 'Z' },
    });
  });

  test('with a prefix is the code behind it', () => {
    expect(read('K1D751')).toMatchObject({
      kind: 'level',
      code: '1D751',
      detail: { kind: 'prefix', prefix: 'K' },
    });
    expect(jobs(read('T17S3A'))).toEqual(['Air Force 17SX']);
  });

  test('with a level that the crosswalk does not list is the job', () => {
    expect(read('3P091')).toMatchObject({ kind: 'level', code: '3P0X1' });
  });

  test('of an officer, without its level, is read besides another branch’s code of just these signs', () => {
    expect(jobs(read('13S'))).toEqual(['Army 13S']);
    expect(read('13S')!.besides).toMatchObject({
      code: '13SX',
      uncertain: true,
      detail: { kind: 'branches', branches: ['Air Force'] },
    });
    expect(jobs(read('13S')!.besides)).toEqual(['Air Force 13SX']);
  });
});

describe('the beginning of a code', () => {
  test('finds all that begin so', () => {
    expect(read('1D7')).toMatchObject({ kind: 'start', code: '1D7' });
    expect(read('03')?.kind).toBe('start');
  });

  test('of two digits goes before a code out of use', () => {
    expect(read('25')?.kind).toBe('start');
    expect(jobs(read('25')).sort()).toEqual(['Army 25B', 'Army 25X', 'Coast Guard 25']);
  });

  test('has a digit, and more than one sign', () => {
    for (const word of ['H', 'Q', '1', 'XX', 'max', 'exec', '']) expect(read(word), word).toBeUndefined();
  });
});

test('read in full a word is what it is, but for the beginning of a code', () => {
  for (const word of ['03', '25', '1D7']) expect(readFullCode(word, book), word).toBeUndefined();
  for (const word of ['25B', '25B30', '1D7X1', 'HM2', 'O311', '25X', '1D791', 'nothing', ''])
    expect(readFullCode(word, book), word).toEqual(read(word));
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Za-z]{1,6}$/), (word) => {
      const reading = read(word);
      expect(readFullCode(word, book)).toEqual(reading?.kind === 'start' ? undefined : reading);
    }),
  );
});

test.each([
  ['O311', 'Marine Corps 0311'],
  ['o311', 'Marine Corps 0311'],
  ['l1B', 'Army 11B'],
  ['I1B', 'Army 11B'],
  ['3PO51', 'Air Force 3P0X1'],
  ['LlOA', 'none'],
])('zero and the letter O, one and the letters I and L: %s is %s', (word, job) => {
  expect(jobs(read(word))[0] ?? 'none').toBe(job);
});

test('every code of the index is read as itself, and every reading names jobs that there are', () => {
  for (const { code } of index.titles.filter((title) => title.code !== '25')) {
    const reading = read(code.replace(/[^A-Z0-9]/g, ''));
    expect([reading?.kind, reading?.besides?.kind], code).toContain('exact');
  }
  const anyCode = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9A-Za-z?*]{1,9}$/),
    fc
      .tuple(fc.constantFrom(...index.titles), fc.stringMatching(/^[0-9A-Z]{0,3}$/))
      .map(([{ code }, end]) => code + end),
  );
  fc.assert(
    fc.property(anyCode, (word) => {
      for (let reading = read(word); reading; reading = reading.besides) {
        expect(reading.hits.length).toBeGreaterThan(0);
        for (const { specialty, title } of reading.hits) {
          expect(index.specialties[specialty]).toBeDefined();
          if (title >= 0) expect(index.titles[title]!.specialty).toBe(specialty);
        }
      }
    }),
  );
});
