import { expect, test } from 'vitest';
import { formOf, openPlaces } from '../../../src/domain/resume/resume-line.ts';

const LINE = { text: 'Repair radios', past: 'Repaired radios' };

test('a line stands in the tense that was chosen, with a place for a number where one is wanted', () => {
  expect(formOf(LINE, { tense: 'past', places: false })).toBe('• Repaired radios');
  expect(formOf(LINE, { tense: 'present', places: false })).toBe('• Repair radios');
  expect(formOf(LINE, { tense: 'past', places: true })).toMatch(/^• Repaired radios \(.*\[number\].*\)$/);
});

test('a line has the same place in either tense', () => {
  const placeOf = (tense: 'past' | 'present') => formOf(LINE, { tense, places: true }).split(' (')[1];
  expect(placeOf('past')).toBe(placeOf('present'));
});

test('not every line ends in the same place', () => {
  const ends = ['Repair radios', 'Repair a radio'].map((text) =>
    formOf({ text, past: text }, { tense: 'present', places: true }).slice(`• ${text}`.length),
  );
  expect(new Set(ends).size).toBe(2);
});

test('a line with a place of its own gets no other, and keeps its own', () => {
  const line = { text: 'Supervise [number] people', past: 'Supervised [number] people' };
  for (const places of [true, false])
    expect(formOf(line, { tense: 'past', places })).toBe('• Supervised [number] people');
});

test('places to fill in are found from bracket to bracket', () => {
  expect(openPlaces('Led [number] people for [years]')).toEqual([
    [4, 12],
    [24, 31],
  ]);
  expect(openPlaces('No [place\n] here')).toEqual([]);
});
