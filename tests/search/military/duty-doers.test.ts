import { describe, expect, test } from 'vitest';
import { createDoerTerms } from '../../../src/search/military/duty-doers.ts';
import { createVocabularyBook } from '../../../src/search/military/vocabulary-book.ts';
import type { DoerName } from '../../../src/search/occupation/duties.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { smallParts, specialtyIn } from '../../fixtures/small-base.ts';

const parts = smallParts();
const { index } = parts;
const named = (names: readonly DoerName[], words: readonly string[]) => {
  const find = createDoerTerms(parts, createVocabularyBook(index.vocabulary), { doers: () => names });
  return find(words);
};
const doc = { words: ['doc'], tells: 2 };

describe('jobs of whoever does a duty', () => {
  test('are those of the term that says it whole', () => {
    const found = named([doc], ['treated', 'people']);
    expect([...found.keys()].map((id) => index.specialties[id]!.code)).toEqual(['68W', 'L01A']);
    expect(named([{ words: ['old', 'doc'], tells: 2 }], ['treated', 'people']).size).toBe(0);
  });

  test('are worth the more, the more of the words the term tells, and the sooner it names them', () => {
    const [medic, skill] = ['68W', 'L01A'].map((code) => specialtyIn(index, code));
    const whole = named([doc], ['treated', 'people']);
    const half = named([doc], ['treated', 'people', 'drove', 'trucks']);
    expect(whole.get(medic!)!.worth).toBeCloseTo(TUNING.dutyDoer);
    expect(half.get(medic!)!.worth).toBeCloseTo(TUNING.dutyDoer / 2);
    expect(whole.get(skill!)!.worth).toBeLessThan(whole.get(medic!)!.worth);
  });

  test('keep the name that says the most of them', () => {
    const geek = { words: ['geek'], tells: 1 };
    const sysop = { words: ['sysop'], tells: 2 };
    const found = named([geek, sysop], ['fixed', 'computers']);
    expect(found.get(specialtyIn(index, '25B'))!.meaning.term).toBe('sysop');
  });
});
