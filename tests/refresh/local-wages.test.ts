import { describe, expect, test } from 'vitest';
import { findReleases } from '../../data/refresh/find-releases.ts';
import { tables } from '../compile/committed.ts';
import { workbook } from '../derive/workbook.ts';
import { downloads, zipped } from './downloads.ts';

const HEADER = [
  'AREA',
  'AREA_TITLE',
  'AREA_TYPE',
  'PRIM_STATE',
  'OCC_CODE',
  'O_GROUP',
  'TOT_EMP',
  'JOBS_1000',
  'LOC_QUOTIENT',
  'A_PCT10',
  'A_PCT25',
  'A_MEDIAN',
  'A_PCT75',
];
const sheet = (...rows: string[][]) => workbook('All', [HEADER, ...rows]);
const figures = ['90', '1.5', '0.7', '30000', '40000', '50000', '60000'];
const STATE = ['1', 'Alabama', '2', 'AL', '15-1212', 'detailed', ...figures];
const METRO = ['47260', 'Virginia Beach, VA-NC', '4', 'VA', '15-1212', 'detailed', ...figures];
const OTHER = [
  '100001',
  'Northwest Alabama',
  '6',
  'AL',
  '15-1212',
  'detailed',
  '**',
  '**',
  '**',
  '*',
  '*',
  '*',
  '#',
];

const st = (...rows: string[][]) => zipped({ 'oesm26st/state_M2026_dl.xlsx': sheet(...rows) });
const ma = (...rows: string[][]) =>
  zipped({ 'oesm26ma/MSA_M2026_dl.xlsx': sheet(...rows), 'oesm26ma/BOS_M2026_dl.xlsx': sheet(OTHER) });

describe('wages by place', () => {
  test('are read from BLS’s two archives: whole codes, single occupations, suppressed figures empty', async () => {
    const group = [...STATE.slice(0, 4), '15-0000', 'major', ...figures];
    const from = downloads({ 'oesm26st.zip': st(group, STATE), 'oesm26ma.zip': ma(METRO) });
    const { found } = await findReleases(from, tables);
    expect(found.map(({ release, period }) => [release, period])).toEqual([['local-wages', '2026-05']]);
    const rows = async (name: string) => (await found[0]!.files.get(name)!.table!()).rows;
    const of = ['90', '0.7', '30000', '40000', '50000', '60000'];
    expect(await rows('oews_state_may_2026.csv.gz')).toEqual([
      [
        'area',
        'soc',
        'emp',
        'loc_quotient',
        'a_pct10',
        'a_pct25',
        'a_median',
        'a_pct75',
        'state',
        'area_title',
        'jobs_1000',
      ],
      ['01', '15-1212', ...of, 'AL', 'Alabama', '1.5'],
    ]);
    expect((await rows('oews_metro_may_2026.csv.gz')).slice(1)).toEqual([
      ['47260', '15-1212', ...of],
      ['0100001', '15-1212', '', '', '', '', '', ''],
    ]);
    const [, metro, other] = await rows('areas_may_2026.csv');
    // The parity of a metropolitan area is that of the tables: BLS's files have none.
    expect(metro).toEqual(['47260', 'Virginia Beach, VA-NC', expect.stringMatching(/^\d+(?:\.\d+)?$/)]);
    expect(other).toEqual(['0100001', 'Northwest Alabama', '']);
  });

  test('are refused where one of the workbooks is missing', async () => {
    await expect(findReleases(downloads({ 'oesm26st.zip': st(STATE) }), tables)).rejects.toThrow(
      /oesm26st\.zip.*without "MSA_M2026_dl\.xlsx", "BOS_M2026_dl\.xlsx".*put both there/,
    );
  });

  test('are refused where an area’s code is none', async () => {
    const from = downloads({ 'oesm26st.zip': st(STATE), 'oesm26ma.zip': ma(['4726O', ...METRO.slice(1)]) });
    const { found } = await findReleases(from, tables);
    await expect(
      Promise.resolve(found[0]!.files.get('oews_metro_may_2026.csv.gz')!.table!()),
    ).rejects.toThrow(/MSA_M2026_dl\.xlsx, row 2: found the area "4726O", expected a code of 5 digits/);
  });
});

test('price parities are known by their name, which says the last year', async () => {
  const { found } = await findReleases(downloads({ 'PARPP_PORT_2008_2025.csv': 'GeoFIPS\n' }), tables);
  expect(found).toMatchObject([{ release: 'price-parities', period: '2025' }]);
});
