import { describe, expect, test } from 'vitest';
import { occupationReason } from '../../../src/language/english/search.ts';
import { fullEngine } from '../../fixtures/full-crosswalk.ts';

const codes = (text: string, limit = 3) =>
  fullEngine()
    .occupations({ text, limit })
    .results.map(({ occupation }) => occupation);

describe('of occupations that share a title the one where more people work is first', () => {
  test.each([
    ['programmer', '15-1251.00'],
    ['QC inspector', '51-9061.00'],
    ['EHS specialist', '19-5011.00'],
  ])('%s: %s', (text, code) => {
    expect(codes(text, 1)).toEqual([code]);
  });

  test('but their size brings up none that the words do not name', () => {
    expect(codes('dental hygienist', 1)).toEqual(['29-1292.00']);
    expect(codes('farrier', 3)).not.toContain('53-7062.00');
  });
});

describe('a whole title', () => {
  test('is found by either of its names', () => {
    expect(codes('nuclear plant operator', 1)).toEqual(['51-8011.00']);
    expect(codes('QA inspector', 1)).toEqual(['51-9061.00']);
  });

  test('keeps a word that means nothing elsewhere', () => {
    expect(codes('job coach', 2).sort()).toEqual(['21-1012.00', '21-1015.00']);
  });

  test('counts as one if a word is in another form', () => {
    expect(codes('process payroll', 1)).toEqual(['43-3051.00']);
    expect(codes('customer service rep', 1)).toEqual(['43-4051.00']);
  });
});

describe('an everyday name', () => {
  test('counts within a longer question, less than alone', () => {
    expect(codes('baggage handler airport')).toContain('39-6011.00');
    expect(codes('hospital lab tech', 1)).toEqual(['29-2012.00']);
  });

  test('does not count for whoever leads or teaches them', () => {
    expect(codes('math teacher', 1)[0]).toMatch(/^25-/);
    expect(codes('jail guard supervisor', 2)).toContain('33-1011.00');
  });

  test.each(['fix planes', 'fixing planes', 'fixes planes', 'someone who fixes planes'])(
    'is known in every form: %s',
    (text) => {
      expect(codes(text, 1)).toEqual(['49-3011.00']);
    },
  );
});

test('an acronym that nothing knows does not hide what the other words say', () => {
  expect(codes('CES electrician', 1)).toEqual(['47-2111.00']);
  expect(codes('zqx registered nurse', 1)).toEqual(['29-1141.00']);
});

describe('duties joined by “and”', () => {
  test('are looked for one by one', () => {
    expect(codes('give sermons and comfort the dying', 1)).toEqual(['21-2011.00']);
  });
});

describe('more duties', () => {
  test.each([
    ['train employees', '13-1151.00'],
    ['disarm bombs', '47-5032.00'],
    ['collect and analyze intelligence', '33-3021.06'],
    ['answer help desk calls', '15-1232.00'],
    ['record trials word for word', '27-3092.00'],
    ['order supplies and keep track of stock', '43-5071.00'],
    ['veterans benefits', '21-1029.00'],
  ])('%s: %s among the first two', (text, code) => {
    expect(codes(text, 2)).toContain(code);
  });
});

describe('a misspelt question is answered as if it were spelled right', () => {
  test.each([
    ['lawer', 'lawyer'],
    ['progammer', 'programmer'],
    ['theripist', 'therapist'],
    ['statistican', 'statistician'],
    ['cyberscurity', 'cybersecurity'],
    ['ocupational therapist', 'occupational therapist'],
    ['correctional offcier', 'correctional officer'],
    ['fireman inspecter', 'fireman inspector'],
    ['speach pathologist', 'speech pathologist'],
    ['airtraffic controler', 'air traffic controller'],
    ['truckdriver', 'truck driver'],
  ])('%s like %s', (typed, meant) => {
    expect(codes(typed, 1)).toEqual(codes(meant, 1));
  });
});

describe('a word is not read as another', () => {
  test('where it is known: a beginning, a plural, an everyday word', () => {
    expect(codes('electric', 3)).not.toEqual(codes('electrician', 3));
    expect(codes('plumbers', 1)).toEqual(['47-2152.00']);
    expect(codes('comfort the dying', 1)).toEqual(['21-2011.00']);
  });

  test('where it is far from all of them', () => {
    expect(codes('fix trucks and humvees', 3)).not.toContain('49-9095.00');
    expect(codes('xqzvwk')).toEqual([]);
  });

  test('where it is part of a word that was typed in two', () => {
    expect(codes('para medic', 1)).toEqual(['29-2043.00']);
  });
});

test('what was found by another spelling still says why', () => {
  for (const text of ['lawer', 'correctional offcier', 'theripist'])
    for (const result of fullEngine().occupations({ text, limit: 50 }).results)
      expect(result.evidence.length > 0 || occupationReason(result) !== '', text).toBe(true);
});
