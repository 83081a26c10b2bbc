import { expect, test } from 'vitest';
import { compileIndex } from '../../../src/compile/compile-index.ts';
import { createJobWords, describedJobKey } from '../../../src/compile/matching/job-words.ts';
import { madeUpTables } from '../../fixtures/made-up-tables.ts';

const CLERK = '43-3061.00';

/** What is said of each specialty. */
function wordsOf(titles: readonly string[][], jobs = 'Army:92A:E') {
  const tables = madeUpTables({
    titles,
    duties: [['Army', '92A', 'E', 'Automated Logistical Specialist', 'stock suppli']],
    jobSummaries: [[jobs, 'Keep track of supplies.']],
    jobLines: [
      [jobs.split(' ')[0]!, '1', 'Count stock on the shelves', 'Counted stock on the shelves'],
      [jobs.split(' ')[0]!, '2', 'Order what runs low', 'Ordered what ran low'],
    ],
  });
  const index = compileIndex(tables, 'made-up');
  return index.specialties.map(createJobWords(tables, index));
}

test('a job is told by the words on its official description', () => {
  expect(wordsOf([['Army', '92A', 'E', 'Automated Logistical Specialist', CLERK]])).toEqual([
    {
      summary: 'Keep track of supplies.',
      lines: [
        { text: 'Count stock on the shelves', past: 'Counted stock on the shelves', prompt: '' },
        { text: 'Order what runs low', past: 'Ordered what ran low', prompt: '' },
      ],
      of: '',
    },
  ]);
});

test('where the title has changed, the words say whose duties they tell', () => {
  expect(wordsOf([['Army', '92A', 'E', 'Logistical Specialist', CLERK]])[0]!.of).toBe(
    'Automated Logistical Specialist',
  );
});

test('another job under the code, or of officers, is not told so', () => {
  expect(wordsOf([['Army', '92A', 'E', 'Bandmaster', CLERK]])).toEqual([undefined]);
  expect(wordsOf([['Army', '92A', 'O', 'Automated Logistical Specialist', CLERK]])).toEqual([undefined]);
});

test('jobs that are described alike share their words', () => {
  const said = wordsOf(
    [['Army', '92A', 'E', 'Automated Logistical Specialist', CLERK]],
    'Army:76P:E Army:92A:E',
  );
  expect(said[0]!.lines).toHaveLength(2);
});

test('a described job goes by branch, code and rank letters', () => {
  expect(describedJobKey({ branch: 'Marine Corps', code: '0311', ranks: ['Enlisted'] })).toBe(
    'Marine-Corps:0311:E',
  );
});
