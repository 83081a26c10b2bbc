import { describe, expect, test } from 'vitest';
import { NO_DUTIES } from '../../../src/search/military/nothing-more.ts';
import { createMilitarySpelling } from '../../../src/search/military/spelling.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { correctWords, withCorrections } from '../../../src/text/correction.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { smallParts } from '../../fixtures/small-base.ts';

const { index, texts } = smallParts();
const spelling = (tuning = TUNING) =>
  createMilitarySpelling(index, texts, { occupationWords: ['plumber'], duties: NO_DUTIES }, tuning);
const read = (text: string, tuning = TUNING) =>
  withCorrections(text, correctWords(wordsOf(text), spelling(tuning)));

describe('a military word is read as the known one', () => {
  test.each([
    ['infantriman', 'infantryman'],
    ['combat meddic', 'combat medic'],
    ['infomation systms technician', 'information systems technician'],
    ['air forse', 'air force'],
    ['warrent officer', 'warrant officer'],
    ['infantrymen', 'infantryman'],
  ])('%s is %s', (text, meant) => {
    expect(read(text)).toBe(meant);
  });

  test('of an occupation’s official title too', () => {
    expect(read('paramedcs')).toBe('paramedics');
  });

  test('in full where it is a listed short form, as the one that stands with the others', () => {
    expect(read('information tech')).toBe('information technology');
    expect(read('systems tech')).toBe('systems technician');
    expect(read('systems techs')).toBe('systems technician');
  });

  test('parted where it was joined with its neighbour', () => {
    expect(read('combatmedick')).toBe('combat medic');
  });
});

describe('a word stays as it is', () => {
  test.each(['medic', 'medics', 'engineering', 'plumber', 'plumbers', 'cook', 'med1c', 'gru', 'grunt'])(
    'where it is known, short, or a code: %s',
    (text) => {
      expect(read(text)).toBe(text);
    },
  );

  test('where it is a form of a verb, or holds a sentence together', () => {
    for (const text of ['drove', 'spoke', 'where']) expect(read(text)).toBe(text);
  });

  test('while it is being typed: it may become a longer one', () => {
    expect(read('infantrym')).toBe('infantrym');
    expect(read('infantrm medic')).not.toContain('infantrm');
  });

  test('where the first letter is another one that does not sound the same', () => {
    expect(read('yombat')).toBe('yombat');
    expect(read('kombat')).toBe('combat');
  });

  test('where nothing is near enough', () => {
    expect(read('zzzzqq')).toBe('zzzzqq');
    expect(read('infantriman', { ...TUNING, militaryNear: 0.95 })).toBe('infantriman');
  });

  test('in a text of more than eight words, or with more than three wrong', () => {
    expect(read('a a a a a a a meddic')).toBe('a a a a a a a medic');
    expect(read('a a a a a a a a meddic')).toBe('a a a a a a a a meddic');
    expect(read('meddic kombat infantriman')).toBe('medic combat infantryman');
    expect(read('meddic kombat infantriman contrating')).toBe('meddic kombat infantriman contrating');
  });
});

test('words are known to stand together where some title has them all', () => {
  expect(spelling().together(['combat', 'medic'])).toBe(true);
  expect(spelling().together(['combat', 'engineer'])).toBe(false);
});

test('it reads the same once it is prepared', () => {
  const prepared = spelling();
  prepared.prepare();
  expect(withCorrections('infantriman', correctWords(wordsOf('infantriman'), prepared))).toBe('infantryman');
});
