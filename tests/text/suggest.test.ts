import { describe, expect, test } from 'vitest';
import { createSuggester } from '../../src/text/suggest.ts';
import { corpusOf } from '../fixtures/ten-texts.ts';

const { index, spellings } = corpusOf([
  'Aircraft Mechanic',
  'Mechanic-Trainee',
  'Electrician',
  'Mechanical Engineer',
]);
const suggest = createSuggester(index, spellings);

describe('the nearest spellings', () => {
  test('are words that stand in some text, the nearest first', () => {
    expect(suggest(['mechanik'])[0]).toBe('mechanic');
    expect(suggest(['elektrician'])).toEqual(['electrician']);
  });

  test('are those of every typed word, in the order of these, each once', () => {
    expect(suggest(['elektrician', 'zzzz', 'aircarft'])).toEqual(['electrician', 'aircraft']);
    expect(suggest(['elektrician', 'electricain'])).toEqual(['electrician']);
  });

  test('are no two words that a text only joins by a sign', () => {
    expect(index.wordIds.has('mechanictrainee')).toBe(true);
    expect(suggest(['mechanictraine'])).not.toContain('mechanictrainee');
  });

  test('are at most five, and none where nothing is near', () => {
    const many = corpusOf(Array.from({ length: 12 }, (_, i) => `techni${String.fromCharCode(97 + i)}ian`));
    expect(createSuggester(many.index, many.spellings)(['techniqian'])).toHaveLength(5);
    expect(suggest(['zzzzqq'])).toEqual([]);
    expect(suggest([])).toEqual([]);
  });
});
