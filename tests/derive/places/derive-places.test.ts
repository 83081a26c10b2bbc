import { describe, expect, test } from 'vitest';
import { derived, NORFOLK, VIRGINIA } from './made-up-places.ts';

describe('places', () => {
  test('are states, metropolitan areas with the states of their name, and nonmetropolitan areas of one state', async () => {
    const { rows } = await derived();
    expect(rows('areas').map(({ area, kind, states }) => [area, kind, states])).toEqual([
      ['47260', 'metro', 'VA NC'],
      ['51', 'state', 'VA'],
      ['5100001', 'nonmetro', 'VA'],
    ]);
  });

  test('have the price parity of all items: their own, or that of a portion of the state, named as such', async () => {
    const { rows } = await derived();
    expect(
      rows('areas').map(({ area, parity, metro_parity, nonmetro_parity }) => [
        area,
        parity,
        metro_parity,
        nonmetro_parity,
      ]),
    ).toEqual([
      ['47260', '98.5', '', ''],
      ['51', '', '102.567', '88.361'],
      ['5100001', '', '', '88.361'],
    ]);
  });

  test('that are metropolitan all over have that portion’s parity as their own', async () => {
    const dc = VIRGINIA.replace('51,VA,Virginia', '11,DC,District of Columbia');
    const { rows } = await derived({ states: [VIRGINIA, dc] });
    expect(rows('areas').find(({ area }) => area === '11')).toMatchObject({
      parity: '109.901',
      metro_parity: '',
      nonmetro_parity: '',
    });
  });

  test.each([
    ['names no state', ['47260,Nowhere,1'], '"Nowhere" names no state'],
    ['lies in no state that has figures', ['0100001,Alabama nonmetropolitan area,'], 'lies in no state'],
  ])('stop the run where one %s', async (_, names, message) => {
    await expect(derived({ names, areas: [] })).rejects.toThrow(message);
  });
});

describe('pay by place', () => {
  const cell = async (state: string, area: string) => {
    const { rows, report } = await derived({ states: [state], areas: [area] });
    return { ...rows('pay')[0]!, report };
  };

  test('has jobs, quotient and four percentiles in one cell a place, figures in their shortest form', async () => {
    expect(await cell(VIRGINIA, NORFOLK)).toMatchObject({
      line: '15-1212',
      '51': '500,1.25,2.5,50000,70000,90000,120000',
      '47260': '100,,3.1,60000,80000,100000,130000',
      '5100001': '',
    });
  });

  test('that is withheld leaves its part empty', async () => {
    const row = await cell(
      '51,VA,Virginia,15-1212,Analysts,,,,,50000,70000,90000,120000,,,',
      '47260,15-1212,100,3.10,,,,,',
    );
    expect(row).toMatchObject({ '51': ',,,50000,70000,90000,120000', '47260': '100,,3.1,,,,' });
  });

  test('leaves out a 75th percentile of three times the median or more, and counts it', async () => {
    const just = await cell(VIRGINIA, NORFOLK.replace('130000', '299990'));
    expect(just).toMatchObject({ '47260': '100,,3.1,60000,80000,100000,299990' });
    const absurd = await cell(VIRGINIA, NORFOLK.replace('130000', '300000'));
    expect(absurd).toMatchObject({ '47260': '100,,3.1,60000,80000,100000,' });
    expect(absurd.report).toContain('75th percentile of 3 times the median or more: 1');
  });

  test('of a territory is that of the file of states', async () => {
    const guam = VIRGINIA.replace('51,VA,Virginia', '66,GU,Guam');
    const { rows, report } = await derived({
      states: [VIRGINIA, guam],
      areas: [NORFOLK, NORFOLK.replace('47260', '6600001')],
    });
    expect(rows('areas').map(({ area }) => area)).toEqual(['47260', '51', '5100001', '66']);
    expect(rows('pay')[0]).not.toHaveProperty('6600001');
    expect(report).toContain('figures of a territory that the file of states has: 1');
  });

  test('and jobs that are both missing leave no cell', async () => {
    const { rows, report } = await derived({ areas: ['47260,15-1212,,,,,,,'] });
    expect(rows('pay')[0]).toMatchObject({ '47260': '' });
    expect(report).toContain('neither jobs nor pay: 1 (first: 15-1212 in 47260)');
  });

  test.each([
    ['percentiles out of order', [NORFOLK.replace('80000', '50000')], 'of 15-1212 in 47260 are out of order'],
    ['an area without a name', [NORFOLK.replace('47260', '99999')], 'no name is known of area 99999'],
    ['two rows of one place', [NORFOLK, NORFOLK], '15-1212 in 47260 has two rows'],
    ['what is no number', [NORFOLK.replace('3.10', '~')], '"~" is not a number'],
  ])('stops the run at %s', async (_, areas, message) => {
    await expect(derived({ areas })).rejects.toThrow(message);
  });
});
