import { describe, expect, test } from 'vitest';
import { dutySignal, sharedStems } from '../../../../src/compile/suggest/signals/duties.ts';
import { layTitleSignal } from '../../../../src/compile/suggest/signals/lay-titles.ts';
import { madeBook, madeJob } from '../../../fixtures/made-suggest.ts';

const book = madeBook([
  {
    code: '49-3031.00',
    title: 'Diesel Engine Specialists',
    names: ['Truck Mechanic'],
    tasks: 'engin repair truck',
  },
  { code: '35-2014.00', title: 'Cooks, Restaurant', tasks: 'food kitchen repair' },
]);

describe('civilian titles', () => {
  const namesLike = layTitleSignal(book);

  test('with the words of a military title are found, the nearest of an occupation', () => {
    const found = namesLike(madeJob('Truck Mechanic'));
    expect(found.nameOf(0)).toEqual({ name: 'Truck Mechanic', likeness: expect.closeTo(1) });
    expect(found.nameOf(1)).toBeUndefined();
    expect(found.occupations).toEqual([0]);
  });

  test('are alike by any word, but name a job only by its subject', () => {
    const found = namesLike(madeJob('Mechanic'));
    expect(found.likeness[0]).toBeGreaterThan(0.4);
    expect(found.nameOf(0)).toBeUndefined();
  });

  test('are looked up anew each time', () => {
    namesLike(madeJob('Truck Mechanic'));
    expect(namesLike(madeJob('Cook')).nameOf(0)).toBeUndefined();
  });
});

describe('duties', () => {
  const duties = new Map([
    ['engin', 2],
    ['repair', 1],
  ]);

  test('are compared with the tasks of every occupation', () => {
    const found = dutySignal(book)(duties);
    expect(found[0]).toBeGreaterThan(found[1]!);
  });

  test('share stems with tasks', () => {
    expect(sharedStems(book, duties, 0)).toEqual(['engin', 'repair']);
    expect(sharedStems(book, duties, 1)).toEqual(['repair']);
  });
});
