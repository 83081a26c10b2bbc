import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTable, parseTable } from '../../src/data/table.ts';

/** What a table can hold: no tabs or line breaks, nothing but spaces at either end. */
const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\t\r\n]+/g, ' ').trim());
const row = fc.record({ code: cell.filter((text) => text !== ''), title: cell });

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const text = formatTable(['code', 'title'], rows);
      const again = parseTable(text, 't', ['code', 'title']);
      expect(again).toHaveLength(rows.length);
      for (const each of rows) expect(again).toContainEqual(each);
      expect(formatTable(['code', 'title'], again)).toBe(text);
    }),
  );
});

test('the order of the rows makes no difference to the bytes', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(formatTable(['code', 'title'], [...rows].reverse())).toBe(formatTable(['code', 'title'], rows));
    }),
  );
});
