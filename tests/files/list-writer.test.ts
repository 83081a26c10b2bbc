import { expect, test } from 'vitest';
import { createListWriter } from '../../src/files/list-writer.ts';
import { createTroubles } from '../../src/files/troubles.ts';

const form = { delimiter: ';' as const, width: 3, lineBreak: '\r\n', marked: true };

test('a row comes back letter by letter, with what is missing, and cells behind it', () => {
  const write = createListWriter(form, createTroubles());
  expect(write({ row: 1, cells: ['a', 'b c'], raw: 'a;"b c"' }, ['x;y', '0311'])).toBe(
    '\uFEFFa;"b c";;"x;y";0311\r\n',
  );
  expect(write({ row: 2, cells: [''], raw: '' }, ['x'])).toBe('\r\n');
});

test('what could run, and what is too long, is told', () => {
  const troubles = createTroubles();
  const write = createListWriter({ ...form, marked: false }, troubles);
  expect(write({ row: 7, cells: ['=1+A1', 'b', 'c', 'd'], raw: '=1+A1;b;c;d' }, ['x'])).toBe(
    "'=1+A1;b;c;d;x\r\n",
  );
  expect(troubles.all).toEqual([
    { kind: 'extra-cells', row: 7, count: 1 },
    { kind: 'formula', row: 7, count: 1 },
  ]);
});

test('a plain line is one cell', () => {
  const write = createListWriter({ ...form, delimiter: '', width: 1, marked: false }, createTroubles());
  expect(write({ row: 1, cells: ['SSG, 25B'], raw: 'SSG, 25B' }, ['Army'])).toBe('"SSG, 25B",Army\r\n');
});
