import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileKind } from '../../../src/files/file-kind.ts';
import { openWorkbook } from '../../../src/files/workbook/open-workbook.ts';
import { makeWorkbook, sheetOf } from '../../fixtures/make-workbook.ts';

const ROSTER = sheetOf([
  ['MOS', 'Branch'],
  ['0311', 'Marine Corps'],
]);

async function cellsOf(bytes: Uint8Array, sheet?: number) {
  const workbook = openWorkbook(bytes);
  const { records } = await workbook.read(sheet ?? workbook.first);
  return records.map(({ cells }) => cells);
}

const faultOf = (bytes: Uint8Array): string => {
  try {
    openWorkbook(bytes);
  } catch (fault) {
    return (fault as { kind: string }).kind;
  }
  return 'none';
};

describe('the cells of a workbook', () => {
  test('are read as text: a code keeps its zero', async () => {
    expect(await cellsOf(makeWorkbook([{ name: 'A', xml: ROSTER }]))).toEqual([
      ['MOS', 'Branch'],
      ['0311', 'Marine Corps'],
    ]);
  });

  test('may be shared strings, numbers, dates, truth values and results of formulas', async () => {
    const xml = `<sheetData><row r="1">
      <c r="A1" t="s"><v>1</v></c><c r="B1"><v>311</v></c><c r="C1" s="1"><v>40000</v></c><c r="D1" s="1"><v>40000.5</v></c>
      <c r="E1" t="b"><v>1</v></c><c r="F1" t="str"><f>A1</f><v>25B</v></c><c r="G1"><v>0.10000000000000001</v></c>
    </row></sheetData>`;
    expect(await cellsOf(makeWorkbook([{ name: 'A', xml }], ['zero', '68W &amp; more']))).toEqual([
      ['68W & more', '311', '2009-07-06', '2009-07-06 12:00', 'TRUE', '25B', '0.1'],
    ]);
  });

  test('are what a format of zeros shows: 311 as 0311, and other numbers as they are', async () => {
    const xml = `<sheetData><row r="2"><c r="B2" s="2"><v>311</v></c><c r="C2"><v>311</v></c><c r="D2" s="2"><v>12345</v></c>
      <c r="E2" s="2"><v>3.5</v></c><c r="F2" s="2" t="inlineStr"><is><t>25B</t></is></c><c r="AA2" s="2"><v>7</v></c></row></sheetData>`;
    const rows = await cellsOf(makeWorkbook([{ name: 'A', xml }]));
    const filled = rows.at(-1)!.filter((cell) => cell !== '');
    expect(filled).toEqual(['0311', '311', '12345', '3.5', '25B', '0007']);
  });

  test('keep the row they stand in, with empty rows between', async () => {
    const xml =
      '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>25B</t></is></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>11B</t></is></c></row></sheetData>';
    const workbook = openWorkbook(makeWorkbook([{ name: 'A', xml }]));
    const { records, width } = await workbook.read(0);
    expect(records.filter(({ raw }) => raw !== '').map(({ row, raw }) => [row, raw])).toEqual([
      [2, ',25B'],
      [5, '11B,'],
    ]);
    expect(width).toBe(2);
  });

  test('that are a fault of a formula are no code', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="inlineStr"><is><t>25B</t></is></c></row></sheetData>';
    const [row] = await cellsOf(makeWorkbook([{ name: 'A', xml }]));
    expect(row![1]).toBe('25B');
  });
});

describe('the sheets of a workbook', () => {
  const several = makeWorkbook([
    { name: 'Old', state: 'hidden', xml: ROSTER },
    { name: 'Cover', xml: '<sheetData/>' },
    { name: 'R&amp;D', xml: sheetOf([['25B']]) },
    { name: 'More', xml: ROSTER },
  ]);

  test('are told by name, hidden and empty ones marked', () => {
    expect(openWorkbook(several).sheets).toEqual([
      { name: 'Old', hidden: true, empty: false },
      { name: 'Cover', hidden: false, empty: true },
      { name: 'R&D', hidden: false, empty: false },
      { name: 'More', hidden: false, empty: false },
    ]);
  });

  test('begin with the first that shows and is not empty; any other can be read', async () => {
    expect(openWorkbook(several).first).toBe(2);
    expect(await cellsOf(several)).toEqual([['25B']]);
    expect(await cellsOf(several, 0)).toEqual([
      ['MOS', 'Branch'],
      ['0311', 'Marine Corps'],
    ]);
  });
});

test('merged cells, hidden rows and hidden columns are read and said', async () => {
  const xml = `<cols><col min="2" max="3" width="9" hidden="1"/></cols>${ROSTER.replace('<row r="2">', '<row r="2" hidden="1">')}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`;
  const { records, troubles } = await openWorkbook(makeWorkbook([{ name: 'A', xml }])).read(0);
  expect(records[1]!.cells).toEqual(['0311', 'Marine Corps']);
  expect(troubles).toEqual([
    { kind: 'merged', row: 1, count: 1 },
    { kind: 'hidden-row', row: 2, count: 1 },
    { kind: 'hidden-column', row: 2, count: 2 },
  ]);
});

describe('what is no workbook', () => {
  test('is told by what it is', () => {
    const archive = (...names: string[]) =>
      zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
    expect(faultOf(archive('list.csv'))).toBe('zip');
    expect(faultOf(archive('word/document.xml'))).toBe('zip');
    expect(faultOf(archive('mimetype', 'content.xml'))).toBe('other-workbook');
    expect(faultOf(archive('xl/workbook.bin'))).toBe('other-workbook');
    expect(faultOf(makeWorkbook([{ name: 'A', xml: '<sheetData/>' }]))).toBe('empty');
  });

  test('is damaged where the file was cut off, or its sheet is no XML', async () => {
    const whole = makeWorkbook([{ name: 'A', xml: ROSTER }]);
    expect(faultOf(whole.slice(0, whole.length / 2))).toBe('damaged-workbook');
    const broken = openWorkbook(
      makeWorkbook([{ name: 'A', xml: '<sheetData><row r="1"><c r="A1"><v>1</sheetData>' }]),
    );
    await expect(broken.read(0)).rejects.toMatchObject({ kind: 'damaged-workbook' });
  });

  test('is locked with a password where it comes in the container for that', () => {
    const locked = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(() => fileKind(locked)).toThrow('old-workbook-or-password');
  });

  test('is too large where its archive says so, before it is unpacked', () => {
    const bytes = makeWorkbook([{ name: 'A', xml: ROSTER }]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The sizes in the directory at the end of the archive (APPNOTE, 4.3.12: at byte 24 of each entry).
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 200_000_000, true);
    expect(faultOf(bytes)).toBe('large-workbook');
  });
});
