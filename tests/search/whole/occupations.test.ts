import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceWords, occupationReason } from '../../../src/language/english/search.ts';
import type { OccupationResult } from '../../../src/search/answers.ts';
import type { Marks } from '../../../src/text/marks.ts';
import { fullEngine, fullIndex, fullNames, indexEngine, shownOf } from '../../fixtures/full-crosswalk.ts';

const index = fullIndex();
const names = fullNames();
const search = fullEngine().occupations;
const results = (text: string, limit = 10) => search({ text, limit }).results;
const codes = (text: string, limit = 3) => results(text, limit).map(({ occupation }) => occupation);
const groupOf = (result: OccupationResult | undefined, group: string) =>
  result?.evidence.find((each) => each.group === group)?.items ?? [];
const marked = (item: { text: string; marks: Marks }) =>
  item.marks.map(([start, end]) => item.text.slice(start, end));

describe('titles', () => {
  test('every official title finds its occupation first', () => {
    const missed = index.occupations.filter(({ code, title }) => codes(title, 1)[0] !== code);
    expect(missed.map(({ code, title }) => `${code} ${title}`)).toEqual([]);
  });

  test('in the singular, in another order, and without the words between', () => {
    expect(codes('electrician', 1)).toEqual(['47-2111.00']);
    expect(codes('registered nurse', 1)).toEqual(['29-1141.00']);
    expect(codes('nurses registered', 1)).toEqual(['29-1141.00']);
    expect(codes('analysts security information', 1)).toEqual(['15-1212.00']);
    expect(codes('air traffic controller', 1)).toEqual(['53-2021.00']);
  });

  test('nearly every lay title finds an occupation that carries it among the first ten', () => {
    const sample = names.layTitles.filter((_, i) => i % 331 === 0);
    expect(sample.length).toBeGreaterThan(120);
    const missed = sample.filter(({ text, occupations }) => {
      const found = results(text).map(({ occupation }) => occupation);
      return !occupations.some((position) => found.includes(index.occupations[position]!.code));
    });
    expect(missed.length / sample.length).toBeLessThan(0.06);
  });
});

describe('everyday words', () => {
  test.each([
    ['RN', '29-1141.00'],
    ['LPN', '29-2061.00'],
    ['EMT', '29-2042.00'],
    ['HVAC', '49-9021.00'],
    ['CDL', '53-3032.00'],
    ['CPA', '13-2011.00'],
    ['policeman', '33-3051.00'],
    ['janitor', '37-2011.00'],
    ['truck driver', '53-3032.00'],
    ['fireman', '33-2011.00'],
    ['bartender', '35-3011.00'],
    ['lawyer', '23-1011.00'],
    ['welder', '51-4121.00'],
    ['software developer', '15-1252.00'],
  ])('%s: %s first', (text, code) => {
    expect(codes(text, 1)).toEqual([code]);
  });

  test('say why where the vocabulary names the occupation', () => {
    expect(occupationReason(results('RN', 1)[0]!)).toContain('“rn”');
    expect(results('electrician', 1)[0]!.reading).toBeNull();
  });
});

describe('duties', () => {
  test.each([
    ['fix jet engines', '49-3011.00'],
    ['protect networks from hackers', '15-1212.00'],
    ['cut hair', '39-5011.00'],
    ['repair elevators', '47-4021.00'],
    ['fly airplanes', '53-2012.00'],
    ['clean teeth', '29-1292.00'],
    ['drive a truck', '53-3032.00'],
    ['grow vegetables', '45-2092.00'],
  ])('%s: %s among the first three', (text, code) => {
    expect(codes(text)).toContain(code);
  });
});

describe('typos', () => {
  test.each([
    ['electrcian', '47-2111.00'],
    ['elektrician', '47-2111.00'],
    ['registered nurce', '29-1141.00'],
    ['plummer', '47-2152.00'],
    ['acountant', '13-2011.00'],
    ['sofware develper', '15-1252.00'],
    ['fire fihgter', '33-2011.00'],
    ['welderr', '51-4121.00'],
  ])('%s: %s among the first three', (text, code) => {
    expect(codes(text)).toContain(code);
  });
});

describe('evidence', () => {
  test('stands in the order title, lay titles, summary, tasks, activities', () => {
    const order = ['title', 'lay-title', 'summary', 'task', 'activity'];
    for (const result of results('repair aircraft engines', 20)) {
      const groups = result.evidence.map(({ group }) => order.indexOf(group));
      expect(groups).toEqual([...groups].sort((a, b) => a - b));
      expect(new Set(groups).size).toBe(groups.length);
      for (const { items } of result.evidence) expect(items.length).toBeGreaterThan(0);
    }
  });

  test('for “computer technician” 15-1212.00 is there with the lay titles that have a word of it', () => {
    const found = search({ text: 'computer technician', limit: 100 }).results;
    const analysts = found.find(({ occupation }) => occupation === '15-1212.00');
    const lay = groupOf(analysts, 'lay-title').map(({ text }) => text);
    expect(lay).toContain('Computer Security Specialist');
    for (const text of lay) expect(text).toMatch(/comput|techn/i);
  });

  test('shows the words that were typed, marked, in every text it names', () => {
    const [first] = results('registered nurse', 1);
    const [title] = groupOf(first, 'title');
    expect(marked(title!)).toEqual(['Registered', 'Nurses']);
    for (const { items } of first!.evidence)
      for (const item of items)
        for (const piece of marked(item)) expect(piece).toMatch(/^(?:regist|nurs|RN)/i);
  });

  test('has the texts with the most of the words first', () => {
    const [first] = results('aircraft engine mechanic', 1);
    const counts = groupOf(first, 'lay-title').map(
      (item) => new Set(marked(item).map((word) => word.toLowerCase())).size,
    );
    expect(counts[0]).toBeGreaterThanOrEqual(2);
    expect(counts.at(-1)!).toBeLessThanOrEqual(counts[0]!);
  });
});

describe('a SOC group narrows the list to what is below it', () => {
  test.each([
    ['15-0000', /^15-/],
    ['15-1200', /^15-12/],
    ['15-1210', /^15-121/],
    ['15-1212', /^15-1212/],
    ['15-1299', /^15-1299/],
  ])('%s', (group, form) => {
    const answer = search({ text: 'security', group, limit: 100 });
    expect(answer.results.length).toBeGreaterThan(0);
    expect(answer.total).toBe(answer.results.length);
    for (const { occupation } of answer.results) expect(occupation).toMatch(form);
    const all = search({ text: 'security', limit: 1000 }).results.filter(({ occupation }) =>
      form.test(occupation),
    );
    expect(answer.results.map(({ occupation }) => occupation)).toEqual(
      all.map(({ occupation }) => occupation),
    );
  });
});

describe('nothing', () => {
  test('is found for nothing, for signs and for nonsense', () => {
    for (const text of ['', '  ', '(((', '…', 'zzzz qqqq', 'xqzvwk'])
      expect(search({ text })).toMatchObject({ results: [], total: 0 });
  });

  test('is invented: every result has evidence or a reason', () => {
    for (const text of ['welder', 'CDL', 'fix jet engines', 'elektrician', 'QA']) {
      for (const result of results(text, 50))
        expect(result.evidence.length > 0 || occupationReason(result) !== '', text).toBe(true);
    }
  });
});

test('any text is answered, scores fall, marks lie within their texts, and the same text gives the same answer', () => {
  const words = index.occupations.flatMap(({ title }) => title.split(/[ ,]+/));
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.constantFrom('rn', 'fix', 'guy', 'cdl', 'teach', '.*', '<b>', '\\', '(') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  const text = fc.oneof(
    { weight: 6, arbitrary: fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(' ')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3000, size: 'max' }) },
  );
  fc.assert(
    fc.property(text, (typed) => {
      const answer = search({ text: typed, limit: 6 });
      let last = Infinity;
      for (const { score, evidence } of answer.results) {
        expect(score).toBeLessThanOrEqual(last);
        expect(score).toBeGreaterThan(0);
        last = score;
        for (const { items } of evidence) {
          for (const item of items) {
            let from = 0;
            for (const [start, end] of item.marks) {
              expect(start).toBeGreaterThanOrEqual(from);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(item.text.length);
              from = end;
            }
          }
        }
      }
      const brief = ({ occupation, score }: OccupationResult) => [occupation, score];
      expect(search({ text: typed, limit: 6 }).results.map(brief)).toEqual(answer.results.map(brief));
    }),
    { numRuns: 150 },
  );
});

test('before our own words have arrived titles alone are searched', () => {
  const titlesAlone = indexEngine().with({ names });
  const [first] = titlesAlone.occupations({ text: 'registered nurse', limit: 1 }).results;
  expect(first!.occupation).toBe('29-1141.00');
  for (const { group } of first!.evidence) expect(['title', 'lay-title']).toContain(group);
});

describe('civilian words lead to military titles', () => {
  const titleOf = (code: string) => index.occupations.find((each) => each.code === code)!.title;
  const related = (text: string) =>
    shownOf(fullEngine().military({ text, limit: 200 }).results).flatMap(({ specialty, evidence }) =>
      evidence.flatMap((each) => (each.kind === 'lay-title' ? [{ specialty, evidence: each }] : [])),
    );

  test('by the occupations they name, with the reason', () => {
    const found = related('journeyman lineman');
    expect(found.length).toBeGreaterThan(0);
    for (const { specialty, evidence } of found) {
      expect(evidenceWords(evidence, titleOf)).toMatch(/^(?:Other job title for .+: .+|Leads to .+)$/);
      expect(specialty.status).toBe('current');
    }
  });

  test('only where the crosswalk itself links the title to one of those occupations', () => {
    let seen = 0;
    for (const text of ['zookeeper', 'journeyman lineman', 'bartender', 'social worker', 'mail carrier']) {
      for (const { specialty, evidence } of related(text)) {
        seen++;
        expect(specialty.titles.flatMap((id) => index.titles[id]!.occupations)).toContain(
          evidence.occupation,
        );
      }
    }
    expect(seen).toBeGreaterThan(10);
  });

  test('not by words that name no occupation, and not before the names of occupations have arrived', () => {
    expect(related('zzzzz')).toEqual([]);
    expect(related('')).toEqual([]);
    const alone = shownOf(indexEngine().military({ text: 'journeyman lineman' }).results);
    expect(alone.flatMap(({ evidence }) => evidence.map(({ kind }) => kind))).not.toContain('lay-title');
  });
});
