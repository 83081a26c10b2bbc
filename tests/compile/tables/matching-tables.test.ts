import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DUTY_STEMS, stems, TASK_STEMS } from '../../../src/compile/tables/matching-tables.ts';
import { rowsOf } from '../../../src/compile/tables.ts';
import { FUNCTION_WORDS } from '../../../src/text/function-words.ts';
import { STOP_WORDS } from '../../../src/text/stop-words.ts';
import { tables } from '../committed.ts';

describe('a cell of stems', () => {
  test('is read as counts, one where none is given', () => {
    expect(Object.fromEntries(stems.read('aircraft:3 inspect repair:12')!)).toEqual({
      aircraft: 3,
      inspect: 1,
      repair: 12,
    });
    expect(stems.read('')!.size).toBe(0);
  });

  test.each([
    ['out of order', 'repair inspect'],
    ['a stem twice', 'repair repair:2'],
    ['a count of one', 'repair:1'],
    ['a count of none', 'repair:0'],
    ['a sign that is no letter', 'repair, radio'],
    ['a capital', 'Repair'],
    ['two spaces', 'inspect  repair'],
  ])('is refused with %s', (_why, cell) => {
    expect(stems.read(cell)).toBeUndefined();
  });

  test('is read as it was written', () => {
    const bag = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{2,9}$/), fc.integer({ min: 1, max: 99 })), {
      selector: ([stem]) => stem,
    });
    fc.assert(
      fc.property(bag, (entries) => {
        const read = stems.read(stems.write(new Map(entries)))!;
        expect(new Map(read)).toEqual(new Map(entries));
      }),
    );
  });
});

describe('the committed tables', () => {
  const duties = rowsOf(tables, DUTY_STEMS);
  const tasks = rowsOf(tables, TASK_STEMS);
  const bags = [
    ...duties.map((row) => row.stems),
    ...tasks.flatMap((row) => [row.task_stems, row.activity_stems, row.description_stems]),
  ];

  test('have the codes of the official files', () => {
    expect([duties.length, tasks.length]).toEqual([1889, 923]);
    expect(duties.filter((row) => row.stems.size === 0)).toHaveLength(138);
    expect(tasks.filter((row) => row.task_stems.size === 0 || row.activity_stems.size === 0)).toEqual([]);
    expect(tasks.filter((row) => row.description_stems.size === 0)).toHaveLength(13);
  });

  test('hold nothing that a sentence could be put together from: no small bag, none of its little words', () => {
    const little = [...STOP_WORDS, ...FUNCTION_WORDS].filter((word) =>
      /^(?:the|and|of|that|which|with)$/.test(word),
    );
    expect(bags.filter((bag) => bag.size > 0 && bag.size < 6)).toEqual([]);
    expect(bags.filter((bag) => little.some((word) => bag.has(word)))).toEqual([]);
  });
});
