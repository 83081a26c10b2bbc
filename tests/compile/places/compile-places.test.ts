import { describe, expect, test } from 'vitest';
import { compileLinePay, compileMedians, compilePlaces } from '../../../src/compile/places/compile-places.ts';
import { withItsState } from '../../../src/domain/place.ts';
import { createPlaceFinder, placesMeant } from '../../../src/search/places/find-places.ts';
import { tables } from '../committed.ts';

const pay = compileLinePay(tables);
const book = compilePlaces(tables, pay);
const medians = compileMedians(tables, book, pay);
const placeOf = (code: string) => book.places.find((place) => place.code === code)!;
const replaced = (path: string, from: string | RegExp, to: string) =>
  new Map(tables).set(path, tables.get(path)!.replace(from, to));

describe('the places', () => {
  test('are 54 states and territories, 393 metropolitan and 135 nonmetropolitan areas', () => {
    const count = (kind: string) => book.places.filter((place) => place.kind === kind).length;
    expect([count('state'), count('metro'), count('nonmetro')]).toEqual([54, 393, 135]);
  });

  test('stand with the most jobs first', () => {
    const codes = book.places.map(({ code }) => code);
    expect(codes[0]).toBe('06');
    expect(codes.indexOf('38900')).toBeLessThan(codes.indexOf('38860'));
  });

  test('each lie in a state of the list, and every other name in its place’s state', () => {
    for (const place of book.places.filter(({ kind }) => kind !== 'state'))
      expect(withItsState(place, book)[1]?.kind).toBe('state');
    expect(() => compilePlaces(replaced('places/areas.tsv', /^51\t.*\n/m, ''), pay)).toThrow(
      'lies in no state',
    );
    expect(() =>
      compilePlaces(replaced('places/other-names.tsv', /\t22180\tNC/, '\t22180\tSC'), pay),
    ).toThrow('lies in SC, its area does not');
  });

  test('are found by what people call them', () => {
    const find = createPlaceFinder(book);
    for (const [text, code] of [
      ['Norfolk', '47260'],
      ['VA', '51'],
      ['San Antonio', '41700'],
      ['Fort Bragg', '22180'],
      ['JBLM', '42660'],
      ['Kansas City, KS', '28140'],
      ['Honolulu', '46520'],
      ['Lakehurst', '35620'],
      ['Pensacola Naval Air Station', '37860'],
      ['McGuire', '37980'],
    ])
      expect(placesMeant(find(text!)).map(({ place }) => place.code)).toEqual([code]);
  });

  test('are found by each other name with its state, and fall back on that state', () => {
    const find = createPlaceFinder(book);
    const missed = book.otherNames.filter(({ name, place, state }) => {
      const [match, ...others] = placesMeant(find(`${name}, ${state}`));
      return others.length > 0 || match?.place.code !== place || match.state !== state;
    });
    expect(missed).toEqual([]);
  });

  test.each([
    ['Portsmouth', ['Portsmouth, VA', 'Portsmouth, NH']],
    ['Glendale', ['Glendale, CA', 'Glendale, AZ']],
    ['Newark', ['Newark, NJ', 'Newark, DE']],
    ['Manhattan', ['Manhattan, NY', 'Manhattan, KS']],
  ])('of one name are all listed: %s', (text, labels) => {
    const found = placesMeant(createPlaceFinder(book)(text)).map(({ label }) => label);
    expect(found.toSorted()).toEqual(labels.toSorted());
  });

  test.each(['Norwalk, TX', 'San Antolia', 'Bragg'])(
    'are not taken for what is merely like them: %s',
    (text) => {
      expect(placesMeant(createPlaceFinder(book)(text))).toEqual([]);
    },
  );
});

describe('pay by place', () => {
  test('is of BLS’s lines and of known places only', () => {
    expect(pay.size).toBe(830);
    expect(pay.get('29-1024')!.places.size).toBe(0);
    expect(() => compileLinePay(replaced('places/pay.tsv', /^15-1212\t/m, '15-1219\t'))).toThrow(
      'data/occupations/pay.tsv: no row "15-1219", which places/pay.tsv names',
    );
    expect(() => compileLinePay(replaced('places/areas.tsv', /^47260\t.*\n/m, ''))).toThrow(
      'data/places/areas.tsv: no row "47260"',
    );
  });

  test('has the published figures', () => {
    expect(pay.get('15-1212')!.places.get('47260')).toEqual({
      employment: 1490,
      jobsPer1000: null,
      quotient: 1.59,
      p10: 74670,
      p25: 89660,
      median: 126030,
      p75: 158220,
    });
  });
});

describe('the medians of a place', () => {
  test('are its own, or its state’s', () => {
    const norfolk = medians(placeOf('47260'));
    expect(norfolk.state).toBe('Virginia');
    expect(norfolk.medians.get('15-1212')).toEqual({ median: 126030, of: 'place' });
    const virginia = pay.get('15-1299') ?? pay.get('33-1099');
    expect(virginia).toBeDefined();
    const standIn = [...norfolk.medians].find(([, { of }]) => of === 'state')!;
    const ofState = medians(placeOf('51')).medians.get(standIn[0]);
    expect(ofState).toEqual({ median: standIn[1].median, of: 'place' });
  });

  test('of an occupation that BLS counts with others are the group’s', () => {
    const line = pay.get('29-2010')!.places.get('51')!.median;
    expect(medians(placeOf('51')).medians.get('29-2011')).toEqual({ median: line, of: 'place' });
  });
});
