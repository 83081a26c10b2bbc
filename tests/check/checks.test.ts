import { describe, expect, test } from 'vitest';
import { checkCompleteness } from '../../data/check/completeness.ts';
import { checkDuplicates } from '../../data/check/duplicates.ts';
import { checkForm } from '../../data/check/form.ts';
import { checkLengths } from '../../data/check/lengths.ts';
import { checkLinks } from '../../data/check/links.ts';
import { checkOpenings } from '../../data/check/openings.ts';
import type { PlainWords, Problem } from '../../data/check/plain-words.ts';
import { checkReadingGrade } from '../../data/check/reading-grade.ts';
import { checkSpelling } from '../../data/check/spelling.ts';
import { tableChecks } from '../../data/check/table-checks.ts';
import { checkWording } from '../../data/check/wording.ts';
import { sample, withLabel, withSummary, withTask } from './sample.ts';

const said = (problems: Problem[]) => problems.map(({ where, what }) => `${where}: ${what}`).join('\n');
const base = sample();

test.each(tableChecks)('nothing is held against a faultless sample: %s', (_, check) => {
  expect(check(base)).toEqual([]);
});

type Check = (words: PlainWords) => Problem[];

const faults: [fault: string, check: Check, planted: PlainWords, expected: string][] = [
  [
    'an occupation without a summary',
    checkCompleteness,
    sample({ summaries: base.summaries.slice(1) }),
    '49-2021.00: has no summary',
  ],
  [
    'two summaries of one occupation',
    checkCompleteness,
    sample({ summaries: [...base.summaries, base.summaries[0]!] }),
    '49-2021.00: has two summaries',
  ],
  [
    'a summary of an unknown occupation',
    checkCompleteness,
    sample({ summaries: [...base.summaries, { code: '99-9999.00', summary: 'Fix radios.' }] }),
    '99-9999.00: a summary of an unknown occupation',
  ],
  [
    'too few tasks',
    checkCompleteness,
    sample({ tasks: base.tasks.slice(0, 7) }),
    '49-2021.00: has 7 tasks, not 8 to 12',
  ],
  [
    'a gap in the order of tasks',
    checkCompleteness,
    withTask(8, { order: 9 }),
    '49-2021.00: its tasks are numbered 1, 2, 3, 4, 5, 6, 7, 9',
  ],
  [
    'tasks of a residual occupation',
    checkCompleteness,
    sample({ tasks: [...base.tasks, { ...base.tasks[0]!, code: '49-2099.00' }] }),
    '49-2099.00: has tasks, though O*NET describes none',
  ],
  [
    'an activity without a label',
    checkCompleteness,
    sample({ labels: base.labels.slice(1) }),
    'a.D01: has no label',
  ],
  [
    'two labels of one activity',
    checkCompleteness,
    sample({ labels: [...base.labels, { dwa: 'a.D01', label: 'Test radios' }] }),
    'a.D01: has two labels',
  ],
  ['a short task', checkLengths, withTask(1, { task: 'Test radios' }), 'task 1: 2 words, not 5 to 16'],
  [
    'a long summary',
    checkLengths,
    withSummary(`Fix ${'radios and '.repeat(23)}phones.`),
    'summary: 48 words, not 15 to 45',
  ],
  [
    'a long label',
    checkLengths,
    withLabel('Test all of the electronic equipment that there is on a ship'),
    'a.D01, label: 12 words, not 2 to 10',
  ],
  ['a task that rests on nothing', checkLinks, withTask(1, { dwas: [] }), 'task 1: rests on no activity'],
  [
    "another occupation's activity",
    checkLinks,
    withTask(1, { dwas: ['b.D09'] }),
    'task 1: b.D09 is not an activity of the occupation',
  ],
  [
    'thin coverage',
    checkLinks,
    sample({ tasks: base.tasks.map((task) => ({ ...task, dwas: ['a.D01', 'a.D02'] })) }),
    '49-2021.00: its tasks cover 50 % of its activities',
  ],
  [
    'a task said twice',
    checkDuplicates,
    withTask(2, { task: 'Test radios, and replace weak batteries' }),
    'task 2: the same as 49-2021.00, task 1',
  ],
  [
    'a sentence that two summaries share',
    checkDuplicates,
    sample({
      summaries: [
        { code: '49-2021.00', summary: 'Fix radios at sea. Test each one with care.' },
        { code: '49-2099.00', summary: 'Work with radios on land. Test each one with care.' },
      ],
    }),
    '49-2099.00, summary: the same as 49-2021.00, summary: Test each one with care',
  ],
  [
    'a label said twice',
    checkDuplicates,
    withLabel('Drive a truck'),
    'a.D04, label: the same as a.D01, label',
  ],
  [
    'a line that opens with no verb',
    checkOpenings,
    withTask(1, { task: 'Careful testing of all radios' }),
    'task 1: opens with "careful", no known verb',
  ],
  [
    'a verb in another form than the base',
    checkOpenings,
    withTask(1, { task: 'Testing all radios on site' }),
    'opens with "testing", no known verb',
  ],
  [
    'an idle verb on the reviewed list',
    checkOpenings,
    sample({ verbs: new Set([...base.verbs, 'dredge']) }),
    'verbs.tsv: "dredge" opens no line',
  ],
  [
    'a verb that opens three tasks',
    checkOpenings,
    sample({
      tasks: base.tasks.map((row) => (row.order > 3 ? row : { ...row, task: `Test radio set ${row.order}` })),
    }),
    '49-2021.00: "test" opens 3 tasks',
  ],
  [
    'three summaries in a row that open alike',
    checkOpenings,
    sample({
      summaries: ['1', '2', '3'].map((code) => ({ code, summary: `Fix radios of kind ${code}.` })),
    }),
    '3: 3 summaries in a row open with "fix"',
  ],
  ['a summary without its period', checkForm, withSummary('Fix radios'), 'does not end with a period'],
  ['a task with a period', checkForm, withTask(1, { task: 'Test radios.' }), 'ends with a mark'],
  ['a small initial', checkForm, withTask(1, { task: 'test radios' }), 'does not open with a capital'],
  ['a curly quotation mark', checkForm, withTask(1, { task: 'Test crews’ radios' }), 'is not plain'],
  ['two spaces', checkForm, withTask(1, { task: 'Test  radios' }), 'has a space too many'],
  ['a doubled word', checkForm, withTask(1, { task: 'Test the the radios' }), 'says a word twice'],
  [
    'an empty phrase',
    checkWording,
    withTask(1, { task: 'Be responsible for radios' }),
    '"responsible for" is an empty phrase',
  ],
  ['a slogan', checkWording, withTask(1, { task: 'Test cutting-edge radios' }), '"cutting-edge" is an empty'],
  [
    'a gendered word',
    checkWording,
    withTask(1, { task: 'Test the foreman at work' }),
    '"foreman" is a gendered',
  ],
  [
    'a British spelling',
    checkWording,
    withTask(1, { task: 'Test the colour bars' }),
    '"colour" is a British',
  ],
  [
    'a misspelling',
    checkSpelling,
    withTask(1, { task: 'Test the recieved radios' }),
    'spelling of "recieved"',
  ],
  [
    'a misspelled part of a hyphenated word',
    checkSpelling,
    withTask(1, { task: 'Test two-wey radios' }),
    'spelling of "wey"',
  ],
  [
    'an idle word on the reviewed list',
    checkSpelling,
    sample({ spelling: new Set(['switchgear']) }),
    'spelling.tsv: "switchgear" is not needed',
  ],
  [
    'a text that only analysts could read',
    checkReadingGrade,
    withSummary(
      'Coordinate interdepartmental telecommunication rehabilitation initiatives facilitating organizational interoperability.',
    ),
    '49-2021.00, summary: reading grade',
  ],
];

test.each(faults)('%s is found', (_, check, planted, expected) => {
  expect(said(check(planted))).toContain(expected);
});

describe('right words are left alone', () => {
  test.each([
    'Study living things in rivers',
    'Stuff furniture with foam',
    'Explain German grammar to humans',
    'Prepare specimens of the abdomen',
    'Organize travel for the team',
  ])('%s', (task) => {
    expect(checkWording(withTask(1, { task }))).toEqual([]);
  });

  test('a listed word, in lower case or with its own capitals', () => {
    const planted = withTask(1, { task: "Test the workpiece's RFID tag" });
    expect(checkSpelling({ ...planted, spelling: new Set(['workpiece', 'RFID']) })).toEqual([]);
  });
});
