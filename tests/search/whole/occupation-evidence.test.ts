import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSocTree } from '../../../src/data/soc-tree.ts';
import { occupationReason } from '../../../src/language/english/search.ts';
import type { OccupationEvidenceGroup } from '../../../src/search/answers.ts';
import { fullEngine, fullIndex } from '../../fixtures/full-crosswalk.ts';
import { REFERENCE_LAY_TITLES } from '../../fixtures/reference-lay-titles.ts';

const search = (text: string, limit = 100) => fullEngine().occupations({ text, limit });

function evidence(text: string, code: string, group: OccupationEvidenceGroup) {
  const result = search(text).results.find(({ occupation }) => occupation === code);
  return result?.evidence.find((each) => each.group === group)?.items ?? [];
}

function marked(text: string, code: string, group: OccupationEvidenceGroup, item: string): string[] {
  const found = evidence(text, code, group).find((each) => each.text === item)!;
  return found.marks.map(([start, end]) => item.slice(start, end));
}

describe('what matched in an occupation', () => {
  test('“computer technician” names the lay titles of the reference page that O*NET 30.1 has', () => {
    const titles = evidence('computer technician', '15-1212.00', 'lay-title').map(({ text }) => text);
    expect(titles).toEqual(expect.arrayContaining([...REFERENCE_LAY_TITLES]));
  });

  test('comes in the order of O*NET’s Code Connector', () => {
    const [first] = search('computer user support').results;
    expect(first!.evidence.map(({ group }) => group)).toEqual([
      'title',
      'lay-title',
      'summary',
      'task',
      'activity',
    ]);
  });

  test('has the closest text of a group first', () => {
    expect(evidence('computer technician', '49-2011.00', 'lay-title')[0]!.text).toBe('Computer Technician');
  });

  test('marks the letters that agree, other forms of a word too', () => {
    expect(
      marked('fix jet engines', '49-3011.00', 'task', 'Test running engines and systems to diagnose faults'),
    ).toEqual(['engines']);
    expect(marked('nurs', '29-1141.00', 'title', 'Registered Nurses')).toEqual(['Nurs']);
  });

  test('names texts that have what an abbreviation stands for', () => {
    expect(marked('rn', '29-1141.00', 'title', 'Registered Nurses')).toEqual(['Registered', 'Nurses']);
    expect(evidence('cop', '33-3051.00', 'lay-title').map(({ text }) => text)).toContain('Police Officer');
  });

  test('says how an abbreviation was read, in words for people', () => {
    const [first] = search('rn').results;
    expect(first!.reading).toEqual({ term: 'rn', readAs: 'registered nurse' });
    expect(occupationReason(first!)).toBe('“rn” is read as “registered nurse”');
  });

  test('lies within its text, in order and apart, whatever is typed', () => {
    const words = fc.constantFrom(
      'nurse',
      'fix',
      'jet',
      'engines',
      'RN',
      'mechaninc',
      'c',
      'the',
      'résumé',
      '18',
      "o'r",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 5 }).map((list) => list.join(' ')),
          fc.string(),
        ),
        (text) => {
          for (const result of search(text, 5).results) {
            for (const { items } of result.evidence) {
              expect(new Set(items.map((item) => item.text)).size).toBe(items.length);
              for (const item of items) {
                let from = 0;
                for (const [start, end] of item.marks) {
                  expect(start).toBeGreaterThanOrEqual(from);
                  expect(end).toBeGreaterThan(start);
                  from = end;
                }
                expect(from).toBeLessThanOrEqual(item.text.length);
                expect(item.marks.length).toBeGreaterThan(0);
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a search in a group', () => {
  test('finds what the whole list has under that group, and counts what is outside', () => {
    const soc = createSocTree(fullIndex());
    // 29-1210 has 29-1211 as well as 29-1229 under it: its digits alone do not say so.
    for (const group of ['29-0000', '29-1210', '15-1200', '15-1212']) {
      const all = search('doctor computer', 2000);
      const within = fullEngine().occupations({ text: 'doctor computer', group, limit: 2000 });
      const under = new Set(soc.node(group)!.occupations.map(({ code }) => code));
      const codes = (answer: typeof all) => answer.results.map(({ occupation }) => occupation);
      expect(codes(within)).toEqual(codes(all).filter((code) => under.has(code)));
      expect(within.total + within.outside).toBe(all.total);
    }
  });

  test('finds nothing in a group that is none', () => {
    expect(fullEngine().occupations({ text: 'nurse', group: '99-0000' }).total).toBe(0);
  });
});
