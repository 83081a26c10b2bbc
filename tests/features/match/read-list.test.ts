import { describe, expect, test } from 'vitest';
import { readList } from '../../../src/features/match/read-list.ts';
import { FileFault } from '../../../src/files/file-fault.ts';

const file = (content: string | Uint8Array<ArrayBuffer>) => new Blob([content]);

describe('a list', () => {
  test('is read from a file, whatever its encoding', async () => {
    const bytes = new Uint8Array(Buffer.from('\uFEFFMOS;Name\r\n0311;Müller\r\n', 'utf16le'));
    const { records, form } = await readList(file(bytes), 'a.csv');
    expect(records.map(({ cells }) => cells)).toEqual([
      ['MOS', 'Name'],
      ['0311', 'Müller'],
    ]);
    expect(form).toEqual({ delimiter: ';', width: 2, lineBreak: '\r\n', marked: true });
  });

  test('longer than a piece is read whole', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `25B,${i}`).join('\n');
    const { records } = await readList(file(`MOS,Number\n${rows}`));
    expect(records).toHaveLength(60_001);
    expect(records.at(-1)!.cells).toEqual(['25B', '59999']);
  });

  test('is read from what was pasted', async () => {
    const { records } = await readList('25B\n0311');
    expect(records.map(({ cells }) => cells[0])).toEqual(['25B', '0311']);
  });

  test.each([
    ['', 'empty'],
    ['  \n \n', 'empty'],
    ['%PDF-1.7', 'pdf'],
  ])('is not %j', async (content, kind) => {
    await expect(readList(file(content))).rejects.toThrow(new FileFault(kind as FileFault['kind']));
  });
});
