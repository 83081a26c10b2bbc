import { describe, expect, test } from 'vitest';
import { OccupationTally } from '../../../src/search/occupation/tally.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { positionOf, smallOccupationBase } from '../../fixtures/small-occupations.ts';
import { scoreIn } from '../../fixtures/tally-score.ts';

const ANALYST = positionOf('15-1212.00');
const MECHANIC = positionOf('49-3023.00');
const OTHER = positionOf('15-1299.00');
const MEDIC = positionOf('29-2043.00');

const tallyWith = (more: Partial<typeof TUNING> = {}) => {
  const tuning = { ...TUNING, ...more };
  const base = smallOccupationBase(tuning);
  const { titles, titleIndex, sentences } = base;
  const tally = new OccupationTally({ workers: base.names.workers, titles, titleIndex, sentences, tuning });
  tally.clear();
  const terms = (text: string, match: typeof base.matchTitleWord) =>
    text.split(' ').map((word) => match(word, false, false));
  return {
    tally,
    titles: (text: string, trust = 1) => {
      const of = terms(text, base.matchTitleWord);
      tally.takeTitles(base.scoreTitles(of), of, trust);
    },
    sentences: (text: string) =>
      tally.takeSentences(base.scoreSentences(terms(text, base.matchSentenceWord))),
    clause: (text: string, share: number) =>
      tally.takeClause(base.scoreSentences(terms(text, base.matchSentenceWord)), share),
    textOf: (occupation: number) => titles.texts[tally.titleOf(occupation)],
  };
};
const scoreOf = (text: string, occupation: number, more: Partial<typeof TUNING> = {}, trust = 1) => {
  const { tally, titles } = tallyWith(more);
  titles(text, trust);
  return scoreIn(tally, occupation);
};

describe('what speaks for an occupation', () => {
  test('is nothing before anything was taken, and after it was cleared', () => {
    const { tally, titles } = tallyWith();
    expect([scoreIn(tally, ANALYST), tally.titleOf(ANALYST), tally.sure()]).toEqual([0, -1, false]);
    titles('virus technician');
    expect(tally.sure()).toBe(true);
    tally.clear();
    expect([scoreIn(tally, ANALYST), tally.titleOf(ANALYST), tally.sure()]).toEqual([0, -1, false]);
  });

  test('is its best title, and how sure the words are', () => {
    const { titles, textOf } = tallyWith();
    titles('network security officer');
    expect(textOf(ANALYST)).toBe('Network Security Officer');
    expect(scoreOf('virus technician', ANALYST, {}, 0.5)).toBeLessThan(scoreOf('virus technician', ANALYST));
  });

  test('is more where the title is the official one, and the words are just that', () => {
    expect(scoreOf('paramedics', MEDIC)).toBeGreaterThan(scoreOf('virus technician', ANALYST));
    expect(scoreOf('paramedics', MEDIC, { ownTitle: 1.5 })).toBeGreaterThan(scoreOf('paramedics', MEDIC));
  });

  test('is as much for the second name of a title as for the first', () => {
    const buyer = positionOf('13-1023.00');
    expect(scoreOf('qc buyer', buyer)).toBeCloseTo(scoreOf('quality control buyer', buyer), 5);
  });

  test('is more where several titles have the words', () => {
    expect(scoreOf('security officer', ANALYST)).toBeGreaterThan(
      scoreOf('security officer', ANALYST, { manyTitles: 0 }),
    );
  });

  test('is more for the larger of two occupations that share a title', () => {
    expect(scoreOf('diesel mechanic', MECHANIC)).toBeGreaterThan(scoreOf('diesel mechanic', OTHER));
    expect(scoreOf('diesel mechanic', MECHANIC, { size: 0 })).toBeCloseTo(
      scoreOf('diesel mechanic', OTHER, { size: 0 }),
    );
  });

  test('is a sentence that has the words, and each duty that was found apart', () => {
    const { tally, sentences, clause } = tallyWith();
    sentences('guard computers');
    const one = scoreIn(tally, ANALYST);
    expect(one).toBeGreaterThan(0);
    tally.clear();
    clause('guard computers', 0.5);
    const half = scoreIn(tally, ANALYST);
    clause('train users', 0.5);
    expect(scoreIn(tally, ANALYST)).toBeGreaterThan(half);
    expect(scoreIn(tally, MECHANIC)).toBe(0);
  });

  test('is the vocabulary that names it, and words that are at home there', () => {
    const { tally } = tallyWith();
    expect(scoreIn(tally, MEDIC, 0, 1)).toBeCloseTo(TUNING.named);
    expect(scoreIn(tally, MEDIC, 0.5)).toBeCloseTo(0.5 * (TUNING.strongest + TUNING.bagOfWords));
  });
});
