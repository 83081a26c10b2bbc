import { describe, expect, test } from 'vitest';
import { createOccupationSearch } from '../../../src/search/occupation/occupation-search.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { smallIndex } from '../../fixtures/small-base.ts';
import { smallOccupationWords } from '../../fixtures/small-occupation-texts.ts';
import { positionOf, someNames } from '../../fixtures/small-occupations.ts';

const search = createOccupationSearch(smallIndex(), someNames(), smallOccupationWords(), TUNING);
const titlesAlone = createOccupationSearch(smallIndex(), someNames(), undefined, TUNING);
const codes = (text: string, group?: string) =>
  search.search({ text, ...(group && { group }) }).results.map(({ occupation }) => occupation);

test('a stem is at home in the occupations whose titles and sentences have its words', () => {
  const home = search.atHome('network');
  expect(home[positionOf('15-1212.00')]).toBeGreaterThan(0);
  expect(home[positionOf('29-2043.00')]).toBe(0);
});

describe('an occupation is found', () => {
  test.each([
    ['information security analysts', '15-1212.00'],
    ['analyst security', '15-1212.00'],
    ['virus technician', '15-1212.00'],
    ['guard networks', '15-1212.00'],
    ['emt', '29-2043.00'],
    ['paramedcs', '29-2043.00'],
    ['QC buyer', '13-1023.00'],
    ['truck mechanic', '49-3023.00'],
    ['job coach', '43-3061.00'],
  ])('%s: %s', (text, code) => {
    expect(codes(text)[0]).toBe(code);
  });

  test('with evidence, and with what the vocabulary made of the words', () => {
    const [first] = search.search({ text: 'emt' }).results;
    expect(first!.reading).toEqual({ term: 'emt', readAs: 'emergency technician' });
    expect(search.search({ text: 'paramedics' }).results[0]).toMatchObject({
      reading: null,
      evidence: [{ group: 'title' }, { group: 'lay-title' }],
    });
  });

  test('by titles alone before our own words have arrived', () => {
    const groups = (of: typeof search) =>
      of.search({ text: 'guard networks' }).results[0]!.evidence.map(({ group }) => group);
    expect(groups(search)).toContain('summary');
    expect(groups(titlesAlone)).not.toContain('summary');
    expect(titlesAlone.search({ text: 'paramedics' }).results[0]!.occupation).toBe('29-2043.00');
  });
});

describe('an answer', () => {
  test('has scores that fall, from more than nothing to one', () => {
    const { results } = search.search({ text: 'security' });
    const scores = results.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
  });

  test('keeps to its limit, and counts all', () => {
    const all = search.search({ text: 'security' });
    const one = search.search({ text: 'security', limit: 1 });
    expect(one.results).toEqual(all.results.slice(0, 1));
    expect(one.total).toBe(all.results.length);
  });

  test('keeps to a group of the SOC, and counts what is outside', () => {
    const all = search.search({ text: 'security' });
    const within = search.search({ text: 'security', group: '15-1210' });
    expect(within.results.map(({ occupation }) => occupation)).toEqual(['15-1212.00']);
    expect(within.total + within.outside).toBe(all.total);
    expect(codes('security', '99-0000')).toEqual([]);
  });

  test('offers near spellings only where nothing was found', () => {
    expect(search.search({ text: 'security' }).suggestions).toEqual([]);
    const nothing = { results: [], total: 0, outside: 0, understood: [], aside: [], suggestions: [] };
    expect(search.search({ text: '' })).toEqual(nothing);
    expect(search.search({ text: 'zzzzqq' })).toEqual(nothing);
  });

  test('to a very long text is one to its beginning', () => {
    const long = `paramedics ${'zzzzqq '.repeat(100)}`;
    expect(() => search.search({ text: long })).not.toThrow();
    expect(search.search({ text: `${'virus '.repeat(300)} paramedics` })).toEqual(
      search.search({ text: 'virus '.repeat(300) }),
    );
  });
});

describe('for the military side', () => {
  test('words rank occupations, with the title that matched best', () => {
    const [first] = search.rank(['virus', 'technician'], 0.5);
    expect(first).toMatchObject({ occupation: positionOf('15-1212.00'), title: 'Virus Technician' });
    expect(search.rank(['zzzzqq'], 0.5)).toEqual([]);
  });

  test('a title belongs to the occupations whose words it has', () => {
    const affinity = (text: string) => search.affinity(text, positionOf('15-1212.00'));
    expect(affinity('computer security')).toBeGreaterThan(affinity('computer cook'));
    expect(affinity('zzzz')).toBe(0);
  });

  test('the words of titles are listed', () => {
    expect(search.titleWords).toEqual(expect.arrayContaining(['virus', 'paramedics']));
    expect(search.titleWords).not.toContain('intruders');
  });
});
