import { expect, test } from 'vitest';
import { formOf, openPlaces } from '../../../src/domain/resume/resume-line.ts';

const LINE = { text: 'Repair radios', past: 'Repaired radios', prompt: '[number] radios a week' };

test('a line stands in the tense that was chosen, with its prompt where places for numbers are wanted', () => {
  expect(formOf(LINE, { tense: 'past', places: false })).toBe('• Repaired radios');
  expect(formOf(LINE, { tense: 'present', places: false })).toBe('• Repair radios');
  expect(formOf(LINE, { tense: 'past', places: true })).toBe('• Repaired radios ([number] radios a week)');
  expect(formOf(LINE, { tense: 'present', places: true })).toBe('• Repair radios ([number] radios a week)');
});

test('a line without a prompt gets no place for a number', () => {
  const line = { ...LINE, prompt: '' };
  expect(formOf(line, { tense: 'past', places: true })).toBe('• Repaired radios');
});

test('a line with a place of its own keeps it in any style', () => {
  const line = { text: 'Supervise [number] people', past: 'Supervised [number] people', prompt: '' };
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
