import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showZeros, zeroFormats } from '../../../src/files/workbook/zero-formats.ts';

const stylesOf = (...codes: string[]) => `<styleSheet>
  <numFmts>${codes.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code}"/>`).join('')}</numFmts>
  <cellStyleXfs><xf numFmtId="170"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/>${codes.map((_, i) => `<xf numFmtId="${170 + i}"/>`).join('')}</cellXfs></styleSheet>`;

test('a format of zeros alone shows so many digits; any other is none', () => {
  expect([...zeroFormats(stylesOf('0000', '0', '0.00', '00000;-00000', '#,##0', '0000 "kg"'))]).toEqual([
    ['1', 4],
    ['4', 5],
  ]);
  expect(zeroFormats('').size).toBe(0);
});

test('only the cells of such a style get zeros, and a longer number none', () => {
  fc.assert(
    fc.property(fc.nat(99_999), fc.integer({ min: 2, max: 6 }), (number, digits) => {
      const rows = [[String(number), String(number)]];
      const xml = '<row r="1"><c r="A1" s="1"><v/></c><c r="B1" s="0"><v/></c></row>';
      showZeros(xml, rows, zeroFormats(stylesOf('0'.repeat(digits))));
      expect(rows).toEqual([[String(number).padStart(digits, '0'), String(number)]]);
    }),
  );
});
