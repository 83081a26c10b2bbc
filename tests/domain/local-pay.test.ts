import { describe, expect, test } from 'vitest';
import { jobShare, type LinePay, localPay, medianOf } from '../../src/domain/local-pay.ts';
import { chosenPlace, placesAround, withItsState, worthOfDollar } from '../../src/domain/place.ts';
import {
  figures,
  NORFOLK_MEDIANS,
  SMALL_LINE_PAY,
  SMALL_PLACES,
  smallPlace,
} from '../fixtures/small-places.ts';

const at = (code: string, line: LinePay = SMALL_LINE_PAY) =>
  localPay(line, withItsState(smallPlace(code), SMALL_PLACES));

describe('an occupation’s pay in a place', () => {
  test('is the place’s own where it has one', () => {
    const { asked, pay, jobs, statesOnly } = at('47260');
    expect([asked.code, pay?.place.code, pay?.figures.median]).toEqual(['47260', '47260', 126_030]);
    expect(jobs?.place.code).toBe('47260');
    expect(statesOnly).toBe(false);
  });

  test('is the state’s where the place has none, while its number of jobs stays its own', () => {
    const { pay, jobs } = at('41700');
    expect([pay?.place.name, pay?.figures.median]).toEqual(['Texas', 121_000]);
    expect([jobs?.place.code, jobs?.figures.employment]).toEqual(['41700', 2_100]);
  });

  test('is the state’s, and so are the jobs, where all of the place is withheld', () => {
    const { pay, jobs } = at('5100001');
    expect([pay?.place.name, jobs?.place.name]).toEqual(['Virginia', 'Virginia']);
  });

  test('is that of the first of several states, which the name puts first', () => {
    expect(at('41180')).toMatchObject({ pay: null });
    const line = {
      line: '15-1212',
      places: new Map([
        ['51', figures(1)],
        ['37', figures(2)],
      ]),
    };
    expect(at('47260', line).pay?.place.name).toBe('Virginia');
  });

  test('is that of the state that is meant, where the place lies in several', () => {
    const line = {
      line: '15-1212',
      places: new Map([
        ['51', figures(1)],
        ['37', figures(2)],
      ]),
    };
    const pay = (state: string) =>
      localPay(line, withItsState(smallPlace('47260'), SMALL_PLACES, state)).pay?.place.name;
    expect(pay('NC')).toBe('North Carolina');
    expect(pay('VA')).toBe('Virginia');
    expect(pay('TX')).toBe('Virginia');
  });

  test('is the nation’s where neither has one', () => {
    expect(at('22180')).toMatchObject({ pay: null, jobs: null });
    expect(at('66')).toMatchObject({ pay: null, jobs: null });
  });

  test('of a line that is published by state only says so', () => {
    const line = { line: '15-1299', places: new Map([['51', figures(90_000)]]) };
    expect(at('47260', line)).toMatchObject({ statesOnly: true, pay: { place: { code: '51' } } });
  });
});

describe('a place that was found', () => {
  const kept = (code: string, state: string) =>
    chosenPlace({ place: smallPlace(code), label: 'There', state }, SMALL_PLACES);
  const around = (place: ReturnType<typeof kept>) =>
    placesAround(place, SMALL_PLACES)?.map(({ code }) => code);

  test('is kept with its state where that is not the first, and is read back with it', () => {
    expect(kept('35620', 'NJ')).toEqual({ code: '35620', label: 'There', state: '34' });
    expect(around(kept('35620', 'NJ'))).toEqual(['35620', '34']);
  });

  test('is kept without a state where its first one is meant, or none is known', () => {
    for (const state of ['NY', '']) {
      expect(kept('35620', state)).toEqual({ code: '35620', label: 'There' });
      expect(around(kept('35620', state))).toEqual(['35620', '36']);
    }
    expect(around(kept('51', 'VA'))).toEqual(['51']);
  });

  test('is not found in a book that does not have it', () => {
    expect(placesAround({ code: '99999', label: 'There' }, SMALL_PLACES)).toBeUndefined();
  });
});

describe('jobs in 1,000', () => {
  test('are the published figure of a state', () => {
    expect(jobShare(figures(1, { jobsPer1000: 4.4 }), 0.001)).toEqual({ per1000: 4.4, worked: false });
  });

  test('are worked out elsewhere from the location quotient, to two figures, and marked so', () => {
    expect(jobShare(figures(1, { quotient: 1.59 }), 190_650 / 155_495_730)).toEqual({
      per1000: 1.9,
      worked: true,
    });
  });

  test('are not known without a quotient, or without the nation’s count', () => {
    expect(jobShare(figures(1, { quotient: null }), 0.001)).toBeNull();
    expect(jobShare(figures(1), null)).toBeNull();
  });
});

test('a dollar buys more where prices are lower: $1 what $1.09 does at a parity of 92', () => {
  expect(worthOfDollar(92).toFixed(2)).toBe('1.09');
  expect(worthOfDollar(110).toFixed(2)).toBe('0.91');
  expect(worthOfDollar(100)).toBe(1);
});

test('an occupation’s median is that of its SOC code', () => {
  expect(medianOf(NORFOLK_MEDIANS, '15-1212.00')).toEqual({ median: 126_030, of: 'place' });
  expect(medianOf(NORFOLK_MEDIANS, '15-1232.00')).toEqual({ median: 58_000, of: 'state' });
  expect(medianOf(NORFOLK_MEDIANS, '29-1141.00')).toBeUndefined();
});
