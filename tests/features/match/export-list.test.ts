import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { exportName, listAsCsv } from '../../../src/features/match/export-list.ts';
import { NO_DESCRIBED_ROW } from '../../../src/features/match/no-described-row.ts';
import { readList } from '../../../src/features/match/read-list.ts';

test('a list goes out as it came, with the chosen job behind each row', async () => {
  const text = 'MOS;Note\r\n0311;"a; ""b"""\r\n';
  const list = await readList(text, 'roster.csv');
  const job = {
    id: 1,
    branch: 'Marine Corps' as const,
    code: '0311',
    title: 'Rifleman',
    codes: ['Marine Corps:0311'],
    occupations: { official: [], suggested: [] },
  };
  const { file } = await listAsCsv(list, {
    header: true,
    start: 1,
    matches: [NO_DESCRIBED_ROW],
    chosen: new Map([[0, job]]),
  });
  const csv = await file.text();
  const [names, row] = Papa.parse<string[]>(csv, { delimiter: ';' }).data;
  expect(csv).toContain('0311;"a; ""b""";');
  expect(names!.slice(0, 3)).toEqual(['MOS', 'Note', 'Match']);
  expect(row!.slice(2, 5)).toEqual(['Marine Corps 0311 Rifleman', 'Marine Corps', '0311']);
});

test('the file is named after the list', () => {
  expect([exportName('roster.xlsx', 'csv'), exportName('', 'xlsx')]).toEqual([
    'roster-matched.csv',
    'list-matched.xlsx',
  ]);
});
