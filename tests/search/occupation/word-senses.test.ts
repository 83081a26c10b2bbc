import { expect, test } from 'vitest';
import { createSenseReader } from '../../../src/search/occupation/word-senses.ts';

const read = createSenseReader([
  { word: 'vet', text: 'veteran', near: [], unless: ['dog', 'tech'] },
  { word: 'bug', text: 'software defect', near: ['software'], unless: [] },
]);
const sense = (text: string) => read(text.split(' ')).join(' ');

test('a word is read in the sense that it has here, in either number', () => {
  expect(sense('help vets')).toBe('help veteran');
  expect(sense('vet')).toBe('veteran');
});

test('but not beside words that say another', () => {
  expect(sense('dogs vet')).toBe('dogs vet');
  expect(sense('vet tech')).toBe('vet tech');
});

test('or only beside words that say so', () => {
  expect(sense('find bugs in software')).toBe('find software defect in software');
  expect(sense('kill bugs')).toBe('kill bugs');
});

test('words that mean what they say come back as they are', () => {
  const words = ['truck', 'driver'];
  expect(read(words)).toBe(words);
});
