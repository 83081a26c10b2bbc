import { expect, test } from 'vitest';
import { median, readingGrade } from '../../data/check/reading-grade.ts';
import { firstWord, plainWords, sentences, wordCount } from '../../data/check/text.ts';

test('words lose their case and marks, and keep their apostrophes', () => {
  expect(plainWords("Check a plant's high-voltage lines (AC/DC).")).toEqual([
    ...['check', 'a', "plant's", 'high', 'voltage', 'lines', 'ac', 'dc'],
  ]);
});

test('a hyphenated word counts once for the reader', () => {
  expect(wordCount('Check high-voltage lines')).toBe(3);
});

test('sentences end at their marks, initials do not', () => {
  expect(sentences('Sail U.S. Navy ships. Load cargo. Rest.')).toEqual([
    ...['Sail U.S. Navy ships', 'Load cargo', 'Rest'],
  ]);
});

test('the first word is the one that opens the line', () => {
  expect(firstWord('Sight-read, and sing')).toBe('sight-read');
});

test('longer words and sentences read harder', () => {
  const plain = readingGrade(['Fix the truck', 'Check the oil']);
  const learned = readingGrade(['Rehabilitate automotive transportation and investigate lubrication']);
  expect(plain).toBeLessThan(3);
  expect(learned).toBeGreaterThan(13);
});

test('the median is the middle value', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2);
});
