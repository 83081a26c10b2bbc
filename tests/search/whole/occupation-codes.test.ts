import { describe, expect, test } from 'vitest';
import { fullEngine } from '../../fixtures/full-crosswalk.ts';

const ask = (text: string) => fullEngine().occupations({ text }).results;
const found = (text: string) => ask(text).map(({ occupation }) => occupation);

describe('a code of today', () => {
  test('opens its occupation, or all of its group', () => {
    expect(found('15-1212.00')).toEqual(['15-1212.00']);
    expect(found('15-1211')).toEqual(['15-1211.00', '15-1211.01']);
    expect(found('29-0000').length).toBe(50);
  });

  test('holds what it had before, too', () => {
    expect(found('11-9199.00')).toContain('11-9072.00');
  });
});

describe('a code of an earlier taxonomy', () => {
  test('opens its heirs and says what it was', () => {
    expect(found('15-1142')).toEqual(['15-1244.00']);
    expect(found('29-1062')).toEqual(['29-1215.00']);
    expect(ask('15-1142')[0]!.code).toEqual({
      kind: 'onet-2010',
      code: '15-1142',
      title: 'Network and Computer Systems Administrators',
    });
  });

  test('comes before what other words find', () => {
    expect(found('15-1142 engineer')[0]).toBe('15-1244.00');
  });

  test('gives way to a right title that it does not fit', () => {
    const results = ask('15-1142 registered nurse');
    expect(results[0]).toMatchObject({ occupation: '29-1141.00', code: null });
    expect(results.some(({ occupation }) => occupation === '15-1244.00')).toBe(true);
  });
});

test('a federal job series finds its occupations by its name and by the military jobs that lead there', () => {
  expect(found('0610')[0]).toBe('29-1141.00');
  expect(found('1811')[0]).toBe('33-3021.00');
  expect(found('1102').slice(0, 3)).toContain('11-3061.00');
  expect(found('1811 investigator')[0]).toBe('33-3021.00');
  expect(
    ask('GS-2210')
      .slice(0, 6)
      .map(({ code }) => code?.code),
  ).toContain('2210');
});
