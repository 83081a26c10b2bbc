import { describe, expect, test } from 'vitest';
import { fullEngine, fullIndex, shownOf } from '../../fixtures/full-crosswalk.ts';

const ask = (text: string) => fullEngine().military({ text, limit: 10 });

test.each([
  ['what is the civilian equivalent of 25B', '25B'],
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
  const bare = ask(left);
  expect(bare.results.length).toBeGreaterThan(0);
  expect(ask(text).results).toEqual(bare.results);
  expect(ask(text).understood).toEqual(bare.understood);
});

test('words that say something are no filler', () => {
  const fillers = new Set(fullIndex().lexicon.fillers);
  for (const text of ['electrician', 'what', 'for', 'the', 'military', 'police', 'special', 'forces', ''])
    expect(fillers.has(text), text).toBe(false);
});

describe('a question finds what the bare word finds', () => {
  const first = (text: string) => shownOf(ask(text).results)[0]?.specialty.code;

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
