import { expect, test } from 'vitest';
import { FILE_FAULTS } from '../../../src/domain/list-faults.ts';
import { faultWords, troubleWords } from '../../../src/language/english/list-faults.ts';

test('every file that is no list gets a sentence, and none says what another says', () => {
  const said = FILE_FAULTS.map(faultWords);
  expect(new Set(said).size).toBe(FILE_FAULTS.length);
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

test('a trouble names its first row, and how many are like it', () => {
  expect(troubleWords({ kind: 'open-quote', row: 1200, count: 1 })).toBe(
    'Row 1,200: a quotation mark opens and never closes; the line was read without it.',
  );
  expect(troubleWords({ kind: 'hidden-column', row: 3, count: 2 })).toMatch(
    /^Column 3: .*; 1 more column like it\.$/,
  );
  expect(troubleWords({ kind: 'formula', row: 2, count: 3 })).toContain('; 2 more rows like it.');
});
