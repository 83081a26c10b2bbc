import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceWords } from '../../../src/language/english/search.ts';
import type { Marks } from '../../../src/text/marks.ts';
import { fullEngine, fullIndex, type Shown, shownOf } from '../../fixtures/full-crosswalk.ts';

const results = (text: string) => shownOf(fullEngine().military({ text, limit: 12 }).results);
const occupationTitle = (code: string) => fullIndex().occupations.find((each) => each.code === code)!.title;
const reasonOf = (each: Shown['evidence'][number]) => evidenceWords(each, occupationTitle);
const kinds = (result: Shown | undefined) => result?.evidence.map((each) => each.kind);
const reasons = (result: Shown | undefined) => result?.evidence.map(reasonOf);
const of = (text: string, branch: string, code: string) =>
  results(text).find(({ specialty }) => specialty.code === code && specialty.branches[0] === branch);

/** The marked pieces of a text. */
const marked = (text: string, marks: Marks) => marks.map(([start, end]) => text.slice(start, end));

describe('each result says why it is there', () => {
  test('by its code', () => {
    expect(results('25B')[0]!.evidence).toEqual([{ kind: 'code', code: '25B' }]);
    expect(reasons(results('25B')[0])).toEqual(['Code 25B']);
  });

  test('by its code with a level, a rate or a wildcard', () => {
    expect(results('25B30')[0]!.evidence).toEqual([
      { kind: 'code-level', code: '25B', detail: { kind: 'skill-level', level: '3' } },
    ]);
    expect(reasons(results('25B30')[0])).toEqual(['Code 25B, skill level 3']);
    expect(reasons(results('IT2')[0])).toEqual(['Code IT, petty officer second class']);
    expect(reasons(results('BMCS')[0])).toEqual(['Code BM, senior chief petty officer']);
    for (const text of ['IT2', 'BMCS']) expect(kinds(results(text)[0])).toEqual(['code-level']);
    expect(kinds(results('1D7X1A')[0])).toEqual(['code-level']);
    expect(kinds(results('3P0')[0])).toEqual(['code-level']);
  });

  test('by its title, and by which one where it has several', () => {
    expect(results('recruiter')[0]!.evidence).toEqual([{ kind: 'title', title: '' }]);
    expect(reasons(results('recruiter')[0])).toEqual(['Title']);
    const [first] = results('cyber defense operations journeyman, enterprise operations');
    expect(first!.specialty.code).toBe('1D7X1');
    expect(reasons(first)![0]).toMatch(/^Title: Cyber Defense Operations Journeyman/);
  });

  test('by a nickname, with where it comes from', () => {
    const [first] = results('corpsman');
    expect(first!.specialty.code).toBe('HM');
    const medic = of('doc', 'Navy', 'HM');
    expect(kinds(medic)).toEqual(['nickname']);
    expect(reasons(medic)![0]).toMatch(/^“doc”: ./);
  });

  test('by a title that its code had before', () => {
    const { formerTitles, code } = fullIndex().specialties.find(
      (specialty) => specialty.formerTitles.length > 0 && specialty.branches[0] === 'Army',
    )!;
    const found = of(formerTitles[0]!, 'Army', code);
    expect(found?.evidence).toContainEqual({ kind: 'former-title', title: formerTitles[0] });
    expect(reasons(found)).toContain(`Former title: ${formerTitles[0]}`);
  });

  test('by a close spelling', () => {
    const [first] = results('recruitr');
    expect(kinds(first)).toEqual(['spelling', 'title']);
    expect(reasons(first)![0]).toBe('“recruitr” read as “recruiter”');
  });

  test('by the civilian occupation it leads to', () => {
    const electricians = results('journeyman lineman').flatMap((result) => result.evidence);
    const byOccupation = results('zookeeper').concat(results('journeyman lineman'));
    expect(byOccupation.some((result) => kinds(result)!.includes('lay-title'))).toBe(true);
    expect(electricians.length).toBeGreaterThan(0);
    expect(electricians.every((each) => reasonOf(each) !== '')).toBe(true);
  });

  test('by some of the words, where no title has them all', () => {
    const some = results('missile hospital repairer').filter((result) =>
      kinds(result)!.includes('other-words'),
    );
    expect(some.length).toBeGreaterThan(0);
    for (const { best, specialty } of some)
      expect(`${best.title} ${specialty.title}`).toMatch(/missile|repair/i);
  });
});

describe('what agrees with the words is marked', () => {
  test('whole words, beginnings of words, and other forms of a word', () => {
    const [medic] = results('combat medic');
    expect(marked(medic!.specialty.title, medic!.marks.specialtyTitle)).toEqual(['Combat', 'Medic']);
    const [begun] = results('recrui');
    expect(marked(begun!.specialty.title, begun!.marks.specialtyTitle)).toEqual(['Recrui']);
    const [plural] = results('wheeled vehicle mechanics');
    expect(marked(plural!.specialty.title, plural!.marks.specialtyTitle)).toEqual([
      'Wheeled',
      'Vehicle',
      'Mechanic',
    ]);
  });

  test('a misspelt word marks the word that was meant', () => {
    const [first] = results('infantriman');
    expect(marked(first!.specialty.title, first!.marks.specialtyTitle)).toEqual(['Infantryman']);
  });

  test('a code, and nothing of the title', () => {
    const [first] = results('25B30');
    expect(marked(first!.best.code, first!.marks.code)).toEqual(['25B']);
    expect(first!.marks.title).toEqual([]);
    const [chief] = results('BMCS');
    expect(marked(chief!.specialty.code, chief!.marks.specialtyCode)).toEqual(['BM']);
  });

  test('a code of a level marks the level’s code and the job’s', () => {
    const [first] = results('1D751');
    expect(marked(first!.best.code, first!.marks.code)).toEqual(['1D751']);
    expect(marked(first!.specialty.code, first!.marks.specialtyCode)).toEqual(['1D7X1']);
  });

  test('no word leaves everything unmarked', () => {
    const [first] = results('25B');
    expect(first!.marks.specialtyTitle).toEqual([]);
  });
});

test('for any words, marks lie within their text, in order and apart, and every result has a reason', () => {
  const words = [...new Set(fullIndex().titles.flatMap(({ title, code }) => [code, ...title.split(' ')]))];
  const vocabulary = fullIndex().vocabulary.map((term) => term.term);
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...vocabulary) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  );
  const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(' '));
  const check = (shown: string, marks: Marks) => {
    let last = -1;
    for (const [start, end] of marks) {
      expect(start).toBeGreaterThan(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(shown.length);
      last = end - 1;
    }
  };
  fc.assert(
    fc.property(text, (typed) => {
      for (const { specialty, best, marks, evidence } of results(typed)) {
        check(specialty.title, marks.specialtyTitle);
        check(specialty.code, marks.specialtyCode);
        check(best.title, marks.title);
        check(best.code, marks.code);
        expect(specialty.titles).toContain(best.id);
        expect(evidence.length).toBeGreaterThan(0);
        for (const each of evidence) expect(reasonOf(each).trim()).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});
