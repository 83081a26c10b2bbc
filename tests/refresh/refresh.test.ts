import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { differences } from '../../data/refresh/differences.ts';
import { findReleases } from '../../data/refresh/find-releases.ts';
import { derivedAgain } from '../../data/refresh/refresh.ts';
import { runRefresh } from '../../data/refresh/run-refresh.ts';
import { readTables, tablesVersion } from '../../src/compile/read-tables.ts';
import { tables } from '../compile/committed.ts';
import { workbook } from '../derive/workbook.ts';
import { downloads, zipped } from './downloads.ts';
import { crosswalkCsv, crosswalkRows, csv, type Entry, wagesWorkbook } from './made-up-files.ts';

const DATA = join(import.meta.dirname, '../../data');

/** A copy of the project's tables, removed after the test. */
function copyOfData(): string {
  const dir = mkdtempSync(join(tmpdir(), 'tables-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  cpSync(DATA, dir, { recursive: true, filter: (path) => !/\.tsx?$/.test(path) });
  return dir;
}

const raised = wagesWorkbook('2031', {
  cells: (row) => (row.OCC_CODE === '15-1212' ? { ...row, A_MEDIAN: '130000' } : row),
});

describe('a refresh of wages alone', () => {
  test('takes BLS’s archive, writes what they change, and says what that is', async () => {
    const dir = copyOfData();
    const from = downloads({ 'oesm31nat.zip': zipped({ 'oesm31nat/national_M2031_dl.xlsx': raised }) });
    const markdown = join(dir, 'changes.md');
    const said = await runRefresh(dir, ['--from', from, '--markdown', markdown]);
    const after = readTables(dir);
    const changed = differences(tables, after).map((line) => line.split(',')[0]);
    expect(changed.sort()).toEqual(['data/occupations/pay.tsv', 'data/releases.tsv']);
    expect(after.get('releases.tsv')).toMatch(/^wages\t.*\t2031-05\t.*\tbls\/oews-national-may-2031\.xlsx$/m);
    expect(said).toMatch(/wages: 20\d\d-05 → 2031-05 \(oesm31nat\.zip, oesm31nat\/national_M2031_dl\.xlsx\)/);
    expect(said).toMatch(/15-1212 Information Security Analysts: \$[\d,]+ → \$130,000/);
    expect(said).toContain('The tables are written.');
    expect(readFileSync(markdown, 'utf8')).toContain('## Median pay a year');
  }, 60_000);

  test('only reports with --dry-run', async () => {
    const dir = copyOfData();
    const file = join(downloads({ 'national_M2031_dl.xlsx': raised }), 'national_M2031_dl.xlsx');
    const said = await runRefresh(dir, ['--wages', file, '--dry-run']);
    expect(said).toContain('Nothing was written (--dry-run).');
    expect(tablesVersion(readTables(dir))).toBe(tablesVersion(tables));
  }, 60_000);

  test('of an older month is not taken', async () => {
    const from = downloads({ 'national_M2019_dl.xlsx': wagesWorkbook('2019') });
    await expect(runRefresh(copyOfData(), ['--from', from])).rejects.toThrow('found no release');
  });
});

describe('the military crosswalk', () => {
  const entries: Entry[] = [
    { ONET1: '29-2042.00', ONET2: '29-2043.00' },
    { MPC: 'O', ONET1: '29-2042.00', ONET2: '-' },
    { MOC: '91B', MOC_TITLE: 'Medic, retired', STATUS: 'O', ONET1: '29-2042.00' },
    { SVC: 'J', MOC: '1A', MOC_TITLE: 'Identifier', ONET1: '' },
  ];
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${crosswalkCsv(entries)}`, 'utf16le'));

  test.each([
    ['CSV', { 'milx0725.csv': crosswalkCsv(entries) }],
    ['CSV in UTF-16', { 'milx0725.csv': utf16 }],
    [
      'CSV in the archive',
      { 'military_crosswalk.zip': zipped({ 'military_crosswalk/milx0725.csv': crosswalkCsv(entries) }) },
    ],
    ['a workbook', { 'milx0725.xlsx': workbook('milx0725', crosswalkRows(entries)) }],
  ])(
    'is read as %s: active titles with their rank types, their matches, and its month',
    async (_form, files) => {
      const { found } = await findReleases(downloads(files), tables);
      expect(found).toMatchObject([{ release: 'military-crosswalk', period: '2025-07' }]);
      const rows = async (name: string) => (await found[0]!.files.get(name)!.table!()).rows;
      expect(await rows('active.csv')).toEqual([
        ['svc', 'moc', 'moc_title', 'onet_code'],
        ['A', '68W', 'Combat Medic', '29-2042.00'],
        ['A', '68W', 'Combat Medic', '29-2043.00'],
        ['J', '1A', 'Identifier', ''],
      ]);
      expect(await rows('rank.tsv')).toEqual([
        ['branch', 'svc', 'code', 'rank', 'title', 'onet', 'rank_source'],
        ['Army', 'A', '68W', 'E', 'Combat Medic', '29-2042.00, 29-2043.00', '2025'],
        ['Army', 'A', '68W', 'O', 'Combat Medic', '29-2042.00', '2025'],
      ]);
    },
  );
});

describe('other official files', () => {
  const projections = workbook('Table 1.2', [
    ['Table 1.2 Employment'],
    ['Employment, 2025', 'Employment, 2035'],
  ]);
  const cip = csv([
    ['CIP2020Code', 'CIP2020Title', 'SOC2018Code', 'SOC2018Title'],
    ['11.1003', 'Security.', '15-1212', 'x'],
  ]);
  const dot = workbook('O-NET-SOC 2019 Crosswalks', [
    ['DOT Code', 'DOT Title', 'O*NET-SOC 2019 Code'],
    ['1', 'x', '15-1212.00'],
  ]);
  const rapids = csv([
    ['RAPIDS Code', 'RAPIDS Title', 'O*NET-SOC 2019 Code'],
    ['1', 'x', '15-1212.00'],
  ]);
  const bright = csv([
    ['Code', 'Occupation', 'Categories'],
    ['15-1212.00', 'x', 'Rapid Growth'],
  ]);

  test.each([
    ['projections', '2025/2035', { 'occupation.xlsx': projections }],
    ['majors', '2020', { 'CIP2020_SOC2018_Crosswalk.csv': cip }],
    ['dot', '2019', { 'DOT_to_ONET_SOC.xlsx': dot }],
    ['apprenticeships', undefined, { 'RAPIDS_to_ONET-SOC.csv': rapids }],
    ['bright-outlook', undefined, { 'All_Bright_Outlook_Occupations.csv': bright }],
  ])('are known for what they are: %s of %s', async (release, period, files) => {
    const { found, unknown } = await findReleases(downloads(files), tables);
    expect(found.map((each) => [each.release, each.period])).toEqual([[release, period]]);
    expect(unknown).toEqual([]);
  });

  test('that are none are named, and left', async () => {
    const { found, unknown } = await findReleases(downloads({ 'holidays.csv': 'a,b\n1,2\n' }), tables);
    expect(found).toEqual([]);
    expect(unknown).toEqual(['holidays.csv']);
  });
});

describe('a check of the tables', () => {
  test('names the releases that are not there', async () => {
    const from = downloads({ 'national_M2031_dl.xlsx': raised });
    await expect(derivedAgain(DATA, [{ from }])).rejects.toThrow(/found none of .*"onet" \(30\.1, 2025-12\)/);
  });

  test('names each table that differs, with the line that does, what it has and what it should have', () => {
    const [path, text] = ['occupations/job-zones.tsv', tables.get('occupations/job-zones.tsv')!];
    const lines = text.split('\n');
    const other = [...lines.slice(0, 2), lines[2]!.replace(/\d$/, '9'), ...lines.slice(3)].join('\n');
    expect(differences(new Map([[path, other]]), new Map([[path, text]]))).toEqual([
      `data/${path}, line 3: found ${JSON.stringify(other.split('\n')[2])}, expected ${JSON.stringify(lines[2])}. Run npm run derive with the same files, or correct data/derive.`,
    ]);
    expect(differences(tables, tables)).toEqual([]);
  });
});
