import { describe, expect, test } from 'vitest';
import { fillerWords } from '../../../src/search/query/filler.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { fullSearch } from '../../fixtures/full-crosswalk.ts';

/** The text without its filler. */
const plain = (text: string) => {
  const words = wordsOf(text).map((word) => word.text);
  for (const { from, to } of fillerWords(words)) words.fill('', from, to);
  return words.filter(Boolean).join(' ');
};

test.each([
  ['what is the civilian equivalent of 25B', '25b'],
  ['civilian job for mechanic', 'mechanic'],
  ['I was an electrician', 'electrician'],
  ["I'm a welder", 'welder'],
  ['i worked as nurse', 'nurse'],
  ['i used to be cook', 'cook'],
  ['job of a cook', 'cook'],
  ['my job was welder', 'welder'],
  ['mos for truck driver', 'truck driver'],
  ['afsc for police', 'police'],
  ['rating for cook', 'cook'],
  ['nec for diver', 'diver'],
  ['former paratrooper', 'paratrooper'],
  ['retired medic', 'medic'],
  ['veteran military occupational specialty 11b', '11b'],
  ['cook position', 'cook'],
  ['served as translator', 'translator'],
])('%s is about %j', (text, left) => {
  expect(plain(text)).toBe(left);
});

test('words that say something are no filler', () => {
  for (const text of ['electrician', 'what', 'for', 'the', 'military police', 'special forces', ''])
    expect(fillerWords(text.split(' '))).toEqual([]);
});

describe('a question finds what the bare word finds', () => {
  const first = (text: string) => fullSearch().search({ text, limit: 1 }).results[0]?.specialty.code;

  test.each(['cook', 'truck driver', 'paralegal', 'welder', 'mechanic', 'dental assistant'])('%s', (word) => {
    const wanted = first(word);
    expect(wanted).toBeDefined();
    for (const question of [
      `job of a ${word}`,
      `mos for ${word}`,
      `what is the civilian equivalent of ${word}`,
      `i was a ${word}`,
      `I am a ${word}`,
      `former ${word}`,
      `${word} job`,
    ]) {
      expect(first(question), question).toBe(wanted);
    }
  });
});
