import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../src/files/workbook/open-workbook.ts';
import { makeWorkbook, sheetOf } from '../../fixtures/make-workbook.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'match-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Matches a file as `npm run crosswalk -- match` does. */
function match(content: string | Buffer, ...options: string[]) {
  const file = join(folder, 'list.csv');
  writeFileSync(file, content);
  return run([...options, file]);
}

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'match', ...args],
    { cwd: root, input, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  return { status, stdout, stderr };
}
const cellsOf = (text: string, delimiter = ',') => Papa.parse<string[]>(text, { delimiter }).data;

const LIST = [
  'Name,Rank,MOS,Title,Branch,Dates',
  '"Doe, Jane",SSG,25B,Information Technology Specialist,Army,2009-2014',
  'Roe,Cpl,0311,"Rifleman, ""lead""\r\nfor two years",USMC,39814',
  '',
  ' Poe ,HM2,,Hospital Corpsman,Navy,1999',
  'Zoe,,,qwrtz plmk,,',
].join('\r\n');

describe('a list comes back', () => {
  const { status, stdout, stderr } = match(LIST);
  const rows = cellsOf(stdout);

  test('letter by letter, with our columns behind', () => {
    expect(status).toBe(0);
    const lines = LIST.split('\r\n');
    // The third row has a line break in a cell.
    const raws = [lines[0], lines[1], `${lines[2]}\r\n${lines[3]}`, lines[5], lines[6]];
    let at = 0;
    for (const raw of raws) {
      const found = stdout.indexOf(`${raw},`, at);
      expect(found, raw).toBeGreaterThanOrEqual(at);
      at = found + raw!.length;
    }
    expect(rows[0]!.slice(6)).toContain('Confidence');
  });

  test('with the jobs, and codes that keep their zeros', () => {
    const code = rows[0]!.indexOf('Match code');
    expect(rows.slice(1, 6).map((row) => row[code])).toEqual(['25B', '0311', undefined, 'HM', '']);
    const [, it] = rows;
    expect(it!.slice(6, 12)).toEqual([
      'Army 25B Information Technology Specialist',
      'Army',
      '25B',
      'Information Technology Specialist',
      'Army:25B',
      'exact',
    ]);
  });

  test('and what was read and counted stands on the error stream', () => {
    expect(stderr).toContain('“MOS” = code');
    expect(stderr).toMatch(/5 rows: \d exact/);
  });
});

describe('with --json every row is a line, in order', () => {
  const { status, stdout } = run(['--json'], LIST);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

  test('with what was read and what it means', () => {
    expect(status).toBe(0);
    expect(lines.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
    expect(lines[0]).toMatchObject({
      row: 2,
      read: { code: '25B', rank: 'SSG', branch: 'Army', dates: '2009-2014' },
      best: { branch: 'Army', code: '25B', title: 'Information Technology Specialist', codes: ['Army:25B'] },
      confidence: 'exact',
      reason: 'Code 25B; the title agrees',
      occupations: { official: [{ code: '15-1299.00', title: 'Computer Occupations, All Other' }] },
    });
    expect(lines[0].occupations.suggested.length).toBeGreaterThan(0);
  });

  test('with none where nothing is found', () => {
    expect(lines[2]).toMatchObject({ best: null, confidence: 'none', alternatives: [] });
    expect(lines[4]).toMatchObject({
      best: null,
      confidence: 'none',
      occupations: { official: [], suggested: [] },
    });
  });
});

describe('hard input', () => {
  test('UTF-16 with semicolons and a byte order mark', () => {
    const { status, stdout, stderr } = match(Buffer.from('\uFEFFMOS;Name\r\n0311;Müller\r\n', 'utf16le'));
    expect(status).toBe(0);
    expect(stdout.startsWith('\uFEFFMOS;Name;Match;')).toBe(true);
    expect(cellsOf(stdout, ';')[1]!.slice(0, 5)).toEqual([
      '0311',
      'Müller',
      'Marine Corps 0311 Rifleman',
      'Marine Corps',
      '0311',
    ]);
    expect(stderr).toContain('utf-16le');
  });

  test('plain lines are one cell each', () => {
    const { stdout } = match('SSG, 25B, US Army 2009-2014\nCpl, 0311\n');
    expect(
      cellsOf(stdout)
        .slice(0, 2)
        .map(([cell, job]) => [cell, job]),
    ).toEqual([
      ['SSG, 25B, US Army 2009-2014', 'Army 25B Information Technology Specialist'],
      ['Cpl, 0311', 'Marine Corps 0311 Rifleman'],
    ]);
  });

  test('a cell that would run as a formula is disarmed, and told with its row', () => {
    const { status, stdout, stderr } = match('MOS,Note,Phone\n25B,"=HYPERLINK(""x"")",+1 555 010 0199\n');
    expect(status).toBe(0);
    expect(cellsOf(stdout)[1]!.slice(0, 3)).toEqual(['25B', '\'=HYPERLINK("x")', '+1 555 010 0199']);
    expect(stderr).toContain('Row 2: a cell would run as a formula');
  });

  test('a row with fewer or more cells than columns is kept', () => {
    const { stdout } = match('MOS,Name,City\n25B\n0311,a,b,c\n');
    const [, short, long] = cellsOf(stdout);
    expect(short!.slice(0, 5)).toEqual(['25B', '', '', '', 'Army 25B Information Technology Specialist']);
    expect(long!.slice(0, 5)).toEqual(['0311', 'a', 'b', 'c', 'Marine Corps 0311 Rifleman']);
  });

  test('a quotation mark that never closes costs one row, and the status tells', () => {
    const { status, stdout, stderr } = match('MOS,Note\n25B,"open\n0311,fine\n');
    expect(status).toBe(3);
    expect(stderr).toContain('Row 2: a quotation mark opens and never closes');
    expect(stdout).toContain('Marine Corps 0311 Rifleman');
  });

  test.each([
    ['nothing', '', 'The file is empty.'],
    ['a locked workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'locked with a password'],
    ['a PDF', '%PDF-1.7 …', 'This is a PDF'],
    ['bytes', Buffer.from([1, 2, 0, 3, 0, 0, 0, 9]), 'This file is not text'],
  ])('%s is no list: a message, no output, status 1', (_, content, message) => {
    const { status, stdout, stderr } = match(content);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('a file that is not there', () => {
    const { status, stderr } = run([join(folder, 'no-such.csv')]);
    expect(status).toBe(1);
    expect(stderr).toContain('cannot be opened');
    expect(stderr).not.toContain('    at ');
  });

  test('two files, or an option that is none, show how it is used', () => {
    expect(run(['a.csv', 'b.csv']).status).toBe(2);
    expect(run(['--xml']).status).toBe(2);
  });
});

describe('a workbook', () => {
  const roster = [
    ['Roster of B Company', '', ''],
    ['Name', 'MOS', 'Branch'],
    ['Doe, Jane', '0311', 'USMC'],
    ['Roe', '25B', '=1+1'],
  ];
  const bytes = makeWorkbook([
    { name: 'Old', state: 'hidden', xml: sheetOf([['68W']]) },
    { name: 'Now', xml: `${sheetOf(roster)}<mergeCells><mergeCell ref="A1:C1"/></mergeCells>` },
  ]);

  test('is read at its first sheet that shows; others, hidden ones too, and merged cells are told', () => {
    const { status, stdout, stderr } = match(Buffer.from(bytes));
    const rows = cellsOf(stdout);
    expect(status).toBe(0);
    expect(rows[0]!.slice(0, 4)).toEqual(['Roster of B Company', '', '', '']);
    expect(rows[1]!.slice(0, 4)).toEqual(['Name', 'MOS', 'Branch', 'Match']);
    expect(rows[2]!.slice(0, 4)).toEqual(['Doe, Jane', '0311', 'USMC', 'Marine Corps 0311 Rifleman']);
    expect(rows[3]![2]).toBe("'=1+1");
    expect(stderr).toContain('“Old (hidden in the workbook)”');
    expect(stderr).toContain('Row 1: cells are merged');
  });

  test('gives another sheet by its name, and says which there are for a name that is none', () => {
    expect(match(Buffer.from(bytes), '--sheet', 'Old').stdout).toContain('Army 68W');
    const { status, stderr } = match(Buffer.from(bytes), '--sheet', 'Next');
    expect(status).toBe(1);
    expect(stderr).toContain('There is no sheet “Next”');
  });

  test('is written where one is asked for: every cell is text', async () => {
    const out = join(folder, 'out.xlsx');
    const { status, stdout } = match('Note,MOS\n=1+1,0311\n', '--xlsx', out);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const { records } = await openWorkbook(readFileSync(out)).read(0);
    expect(records[1]!.cells.slice(0, 5)).toEqual([
      '=1+1',
      '0311',
      'Marine Corps 0311 Rifleman',
      'Marine Corps',
      '0311',
    ]);
    expect(match('25B\n', '--xlsx', join(folder, 'no-such', 'out.xlsx')).status).toBe(1);
    expect(match('25B\n', '--xlsx', out, '--json').status).toBe(2);
  });
});
