import { expect, test } from 'vitest';
import { createRosterDesk } from '../../src/runtime/roster-desk.ts';
import { createEngine } from '../../src/search/engine.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const desk = createRosterDesk(createEngine({ index }), index, undefined);
const LIST = [
  ['MOS', 'Branch'],
  ['25B', 'Army'],
  ['qwrtz', ''],
];

test('the desk finds what columns hold, and describes rows in order, those too that mean nothing', () => {
  const { start, roles } = desk.columns(LIST);
  expect(roles).toEqual(['code', 'branch']);
  const rows = desk.rows(LIST.slice(start), roles);
  expect(rows.map(({ best }) => best && `${best.branch} ${best.code}`)).toEqual(['Army 25B', null]);
  expect(rows[1]!.confidence).toBe('none');
});

test('the desk finds jobs by what somebody types for a row, each with its branch and codes', () => {
  expect(desk.jobs('army 25b')[0]).toMatchObject({ branch: 'Army', code: '25B', codes: ['Army:25B'] });
  expect(desk.jobs('qwrtz')).toEqual([]);
});
