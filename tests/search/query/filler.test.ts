import { describe, expect, test } from 'vitest';
import { branchAndRankNames } from '../../../src/search/query/branch-and-rank-names.ts';
import { codesWithDigits } from '../../../src/search/query/codes-with-digits.ts';
import { plainWords } from '../../../src/search/query/draft.ts';
import { filler, wordsBeforeNames } from '../../../src/search/query/filler.ts';
import { filters } from '../../../src/search/query/filters.ts';
import { passed, queryOf, smallReference } from '../../fixtures/small-reference.ts';

const reference = smallReference();
const left = (text: string, ...without: string[]) => {
  const query = queryOf(text, reference, ...without);
  const draft = passed(query, branchAndRankNames, codesWithDigits, filters, filler, wordsBeforeNames);
  return plainWords(draft, query)
    .map((word) => word.text)
    .join(' ');
};

describe('phrases that say nothing about a job', () => {
  test.each([
    ['what is the civilian equivalent of cook', 'cook'],
    ['I was a welder', 'welder'],
    ['job of a cook', 'cook'],
    ['mos for truck driver', 'truck driver'],
    ['former cook', 'cook'],
    ['cook job', 'cook'],
    ['what is the civilian equivalent of 25B', ''],
  ])('are left out: %j is about %j', (text, rest) => {
    expect(left(text)).toBe(rest);
  });

  test('go with the words that lead on from them', () => {
    expect(left('job of the cook')).toBe('cook');
    expect(left('mos of the')).toBe('the');
    expect(left('former in-flight cook')).toBe('in flight cook');
  });

  test('stay where they are all that was typed', () => {
    expect(left('career')).toBe('career');
    expect(left('rating')).toBe('rating');
  });

  test('stay where they begin a title, or one that is being typed', () => {
    expect(left('career counselor')).toBe('career counselor');
    expect(left('career counse')).toBe('career counse');
    expect(left('career cook')).toBe('cook');
  });

  test('stay where the person said so', () => {
    expect(left('former cook', 'filler:former')).toBe('former cook');
  });
});

test('words that say something stay', () => {
  for (const text of ['electrician', 'what', 'for', 'the', 'military police', 'special forces', ''])
    expect(left(text)).toBe(text);
});

describe('words that lead up to a name', () => {
  test('go with it', () => {
    expect(left('cook in the army')).toBe('cook');
    expect(left('cook with the army')).toBe('cook');
    expect(left('cook of the 25B')).toBe('cook');
  });

  test('stay before other words', () => {
    expect(left('man in the moon')).toBe('man in the moon');
    expect(left('army in the moon')).toBe('in the moon');
  });
});
