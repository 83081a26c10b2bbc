import { describe, expect, test } from 'vitest';
import { checkPast } from '../../data/check/past.ts';
import type { PlainWords } from '../../data/check/plain-words.ts';
import { said, sample, withJob, withTask } from './sample.ts';

const faults: [fault: string, planted: PlainWords, expected: string][] = [
  [
    'a past that opens in the present',
    withTask(1, { past: 'Test radios and replaced weak batteries' }),
    '49-2021.00, task 1: its past opens with "test", not "tested"',
  ],
  [
    'a past with another verb',
    withTask(4, { past: 'Bought spare parts for each site' }),
    'task 4: its past opens with "bought", not "ordered"',
  ],
  [
    'a past with another noun',
    withTask(4, { past: 'Ordered spare tubes for each site' }),
    'task 4: its past differs in more than forms of verbs: Ordered spare tubes for each site',
  ],
  [
    'a past with a word less',
    withTask(4, { past: 'Ordered spare parts for each' }),
    'task 4: its past differs in more than forms of verbs',
  ],
  [
    'a past with a word more',
    withTask(4, { past: 'Ordered spare parts for each site twice' }),
    'task 4: its past differs in more than forms of verbs',
  ],
  [
    'a past with another mark',
    withTask(1, { past: 'Tested radios, and replaced weak batteries' }),
    'task 1: its past differs in more than forms of verbs',
  ],
  [
    'a fault in the past of a military job',
    withJob({
      lines: [{ order: 1, line: 'Fix radios in the field', past: 'Fixed a radio in the field', prompt: '' }],
    }),
    'Army:25X:E, line 1: its past differs in more than forms of verbs',
  ],
  [
    'a fault in the past of a line on leadership',
    sample({
      leadership: [{ grades: 'E5 to E6', line: 'Teach [number] people', past: 'Teached [number] people' }],
    }),
    'E5 to E6: its past opens with "teached", not "taught"',
  ],
  [
    'a verb of being in the present within',
    withTask(2, {
      task: 'Guard masts where crews are at work',
      past: 'Guarded masts where crews are at work',
    }),
    'task 2: its past stays in the present at "are"',
  ],
  [
    'a verb in the present after “that”',
    withTask(2, { task: 'Operate sets that send signals', past: 'Operated sets that send signals' }),
    'task 2: its past stays in the present at "that send signals": Operated sets that send signals',
  ],
  [
    'a verb in the present after the subject of its clause',
    withTask(2, { task: 'Explain what the loud signals mean', past: 'Explained what the loud signals mean' }),
    'task 2: its past stays in the present at "what the loud signals mean"',
  ],
  [
    'a verb in the present beside one in the past',
    withTask(2, {
      task: 'Teach people who test and fix radios',
      past: 'Taught people who test and fixed radios',
    }),
    'task 2: its past stays in the present at "who test and fixed radios"',
  ],
  [
    'a verb in the present in the second of two clauses',
    withTask(2, { task: 'Tell who comes and how sets work', past: 'Told who came and how sets work' }),
    'task 2: its past stays in the present at "how sets work"',
  ],
  [
    'a prompt beside a place of the line itself',
    withTask(1, {
      task: 'Test [number] radios on site',
      past: 'Tested [number] radios on site',
      prompt: '[number] a day',
    }),
    'task 1: has a place of its own, and a prompt',
  ],
];

test.each(faults)('%s is found', (_, planted, expected) => {
  expect(said(checkPast(planted))).toContain(expected);
});

describe('nothing is held against', () => {
  test.each([
    [
      'verbs within the line',
      'Treat people who are sick and keep logs',
      'Treated people who were sick and kept logs',
    ],
    ['a verb that stays after “to”', 'Test radios to find faults', 'Tested radios to find faults'],
    ['a form of two words', 'Fix sets that others cannot fix', 'Fixed sets that others could not fix'],
    ['what was still to come', 'Plan where crews go', 'Planned where crews would go'],
    ['what is to be done', 'Decide which radios to buy', 'Decided which radios to buy'],
    ['a verb whose past reads like it', 'Fix sets that cut costs', 'Fixed sets that cut costs'],
    ['a noun that reads like a verb', 'Find parts that repairs need', 'Found parts that repairs needed'],
    ['“that” before a noun', 'Teach radio and work in that field', 'Taught radio and worked in that field'],
    ['two openings of one clause', 'Plan where and how sets go', 'Planned where and how sets went'],
    ['“can” as a thing', 'Fill each can with fuel', 'Filled each can with fuel'],
    ['a verb with a hyphen', 'Spot-check the work of crews', 'Spot-checked the work of crews'],
    ['a verb that reads the same', 'Read plans and set up radios', 'Read plans and set up radios'],
  ])('%s', (_, task, past) => {
    expect(checkPast(withTask(2, { task, past }))).toEqual([]);
  });
});
