import { describe, expect, test } from 'vitest';
import { readBeside } from '../../../src/compile/suggest/beside.ts';
import { BESIDE_DIRECTIONS, BESIDE_GROUPS } from '../../../src/compile/tables/reviewed-tables.ts';
import type { madeJob } from '../../fixtures/made-suggest.ts';
import { tables } from '../committed.ts';

function made(groups: readonly string[], directions: readonly string[]) {
  return readBeside(
    new Map([
      [BESIDE_GROUPS.path, ['group\tranks\tmatches', ...groups].join('\n')],
      [BESIDE_DIRECTIONS.path, ['group\torder\toccupation\tcarries_over\tmissing', ...directions].join('\n')],
    ]),
    (code) => code !== '99-9999.00',
  );
}

const groups = ['pilots\tWO\t53-2011', 'transport\tEWO\t53-', 'trucks\tE\t53-3032'];
const directions = [
  'pilots\t01\t53-2022.00\tFlight plans\tAirport badge',
  'pilots\t02\t13-1082.00\tLeading a mission\tProject certificate',
  'transport\t01\t11-3071.00\tMoving people\tSome years',
  'trucks\t01\t43-5032.00\tKnowing the roads\tNothing more to start',
];
const job = (ranks: ReturnType<typeof madeJob>['ranks'], ...matches: string[]) => ({
  ranks,
  official: new Map(matches.map((match) => [match, 1])),
});

describe('the reviewed directions beside official matches', () => {
  const beside = made(groups, directions);
  const codes = (of: ReturnType<typeof job>) => beside(of).map(({ occupation }) => occupation);

  test('are those of the longest beginning of a match that the rank type has', () => {
    expect(codes(job(['Commissioned Officer'], '53-2011.00'))).toEqual(['53-2022.00', '13-1082.00']);
    expect(codes(job(['Enlisted'], '53-2011.00'))).toEqual(['11-3071.00']);
    expect(codes(job(['Enlisted'], '47-2031.00'))).toEqual([]);
  });

  test('of several matches come in turns, each once', () => {
    expect(codes(job(['Warrant Officer'], '53-2011.00', '53-7021.00', '53-1049.00'))).toEqual([
      '53-2022.00',
      '11-3071.00',
      '13-1082.00',
    ]);
  });

  test('say what carries over, and whether they are of all of a major group', () => {
    expect(beside(job(['Enlisted'], '53-3032.00'))).toEqual([
      {
        occupation: '43-5032.00',
        general: false,
        reason: { kind: 'carries-over', what: 'Knowing the roads', missing: 'Nothing more to start' },
      },
    ]);
    expect(beside(job(['Enlisted'], '53-7021.00'))[0]!.general).toBe(true);
  });

  test.each([
    ['an occupation that is none', ['a\tE\t53-'], ['a\t01\t99-9999.00\tWords\tWords'], /99-9999.00/],
    ['a group without directions', ['a\tE\t53-'], [], /nothing/],
    ['directions without a group', [], ['a\t01\t53-2022.00\tWords\tWords'], /without a group/],
    [
      'a match of two groups',
      ['a\tE\t53-', 'b\tE\t53-'],
      ['a\t01\t53-2022.00\tWords\tWords', 'b\t01\t53-2022.00\tWords\tWords'],
      /another group has too/,
    ],
  ])('are refused with %s', (_name, rows, lines, message) => {
    expect(() => made(rows, lines)).toThrow(message);
  });
});

test('the committed table has something for every rank type of every SOC major group that has matches', () => {
  const beside = readBeside(tables, () => true);
  const majors = ['11', '13', '15', '17', '19', '21', '23', '25', '27', '29', '31', '33', '35'].concat([
    '37',
    '39',
    '41',
    '43',
    '45',
    '47',
    '49',
    '51',
    '53',
  ]);
  const without = majors.flatMap((major) =>
    (['Enlisted', 'Warrant Officer', 'Commissioned Officer'] as const)
      .filter((rank) => beside(job([rank], `${major}-9998.00`)).length < 5)
      .map((rank) => `${major} ${rank}`),
  );
  expect(without).toEqual([]);
});
