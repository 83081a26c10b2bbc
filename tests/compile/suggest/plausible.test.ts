import { describe, expect, test } from 'vitest';
import { readProfessions } from '../../../src/compile/suggest/professions.ts';
import { fitsRank } from '../../../src/compile/suggest/rank-fit.ts';
import { PROFESSIONS } from '../../../src/compile/tables/matching-tables.ts';
import { madeJob } from '../../fixtures/made-suggest.ts';

describe('a profession with a licence', () => {
  const mayPractise = readProfessions(
    new Map([
      [
        PROFESSIONS.path,
        [
          'occupations\twords\tranks\treason',
          '29-12\tphysician|surgeon\tO\tphysician',
          '29-1214\temergency medicine\tO\tphysician',
        ].join('\n'),
      ],
    ]),
  );
  const officer = (title: string) => madeJob(title, { ranks: ['Commissioned Officer'], enlisted: false });

  test('is only for titles that name it', () => {
    expect(mayPractise(officer('Flight Surgeon'), '29-1229.00')).toBe(true);
    expect(mayPractise(officer('Pilot'), '29-1229.00')).toBe(false);
  });

  test('is only for the rank types that have it', () => {
    expect(mayPractise(madeJob('Surgeon Assistant'), '29-1229.00')).toBe(false);
  });

  test('needs all words of a name, and the nearest rule counts', () => {
    expect(mayPractise(officer('Emergency Medicine'), '29-1214.00')).toBe(true);
    expect(mayPractise(officer('Emergency Surgeon'), '29-1214.00')).toBe(false);
  });

  test('leaves all other occupations open', () => {
    expect(mayPractise(madeJob('Rifleman'), '33-3051.00')).toBe(true);
  });
});

describe('an occupation fits a rank', () => {
  const enlisted = { ranks: ['Enlisted'] } as const;
  const officer = { ranks: ['Commissioned Officer'] } as const;

  test('unless it takes an enlisted person more than four years of study', () => {
    expect(fitsRank(enlisted, { zone: 5, title: 'Chief Executives' })).toBe(false);
    expect(fitsRank(enlisted, { zone: 4, title: 'Logisticians' })).toBe(true);
  });

  test('unless an officer would learn it in some months', () => {
    expect(fitsRank(officer, { zone: 2, title: 'Light Truck Drivers' })).toBe(false);
    expect(fitsRank(officer, { zone: null, title: 'Managers, All Other' })).toBe(true);
  });

  test('unless it is a helper', () => {
    expect(fitsRank(enlisted, { zone: 2, title: 'Helpers--Carpenters' })).toBe(false);
  });
});
