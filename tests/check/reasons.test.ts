import { describe, expect, test } from 'vitest';
import { checkReasons } from '../../data/check/reasons.ts';
import { said, withReason } from './sample.ts';

const faults: [fault: string, reason: string, expected: string][] = [
  ['a reason of one word', 'radios', '1 words, not 2 to 12'],
  [
    'a reason that is too long',
    'somebody who carries a radio and talks to others by it all day',
    '13 words, not 2 to 12',
  ],
  ['a reason that only says that people say so', 'common civilian name', 'says nothing about the term'],
  ['a period at the end', 'everyday word for a radio operator.', 'ends with a mark'],
  ['a mark that is not plain', 'everyday word – a radio operator', 'holds a character that is not plain'],
  ['two spaces', 'everyday word for  a radio operator', 'has a space too many'],
  ['a comma without its space', 'radio operator,in short', 'lacks a space'],
  ['a British spelling', 'operator in a call centre', '"centre" is a British spelling'],
  ['the term itself', 'Radio guy', 'is a term of the vocabulary, no reason'],
  ['the term of another row', 'a radio shop', 'is a term of the vocabulary, no reason'],
];

test.each(faults)('%s is found', (_, reason, expected) => {
  expect(said(checkReasons(withReason(reason)))).toBe(
    `vocabulary/military.tsv, “radio guy”: ${expected}: ${reason}`,
  );
});

describe('right reasons are left alone', () => {
  test.each([
    'radio operator',
    'everyday name for somebody who runs radios',
    'somebody who carries a radio and talks to others by it daily',
    'attaché who talks by radio, with .NET tools',
    '“radio guy,” said of those who talk by radio',
  ])('%s', (reason) => {
    expect(checkReasons(withReason(reason))).toEqual([]);
  });
});
