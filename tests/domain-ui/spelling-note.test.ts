import { expect, test } from 'vitest';
import { spellingNote } from '../../src/domain-ui/spelling-note.ts';

test('titles in near spellings are said to be near, not to have the words', () => {
  const fitting = { typed: ' elektrician ', misspelt: true };
  expect(spellingNote(fitting, 3)).toBe('Nothing has “elektrician”; these are close to it.');
  expect(spellingNote(fitting, 1)).toBe('Nothing has “elektrician”; this is close to it.');
});

test('nothing is said of titles that have the words, nor where none shows', () => {
  expect(spellingNote({ typed: 'electrician', misspelt: false }, 3)).toBe('');
  expect(spellingNote({ typed: 'elektrician', misspelt: true }, 0)).toBe('');
});
