import { expect, test } from 'vitest';
import { createLookUp, strictly } from '../../../src/search/occupation/look-up.ts';
import { buildOccupationBase } from '../../../src/search/occupation/occupation-base.ts';
import { readQuestion } from '../../../src/search/occupation/read-question.ts';
import { OccupationTally } from '../../../src/search/occupation/tally.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { smallOccupationWords } from '../../fixtures/small-occupation-texts.ts';
import { positionOf, smallOccupationBase, someNames } from '../../fixtures/small-occupations.ts';
import { scoreIn } from '../../fixtures/tally-score.ts';

const base = smallOccupationBase();
const tally = new OccupationTally({ ...base, workers: base.names.workers });
const lookUp = createLookUp(base, tally);
const worth = (text: string, code: string, strict = false) => {
  const { bag } = lookUp({ ...readQuestion(wordsOf(text), base), strict });
  const at = positionOf(code);
  return scoreIn(tally, at, bag[at]!);
};

test('words that nothing knows take little away, of a strict question much', () => {
  expect(worth('diesel mechanic zzyx', '49-3023.00')).toBeGreaterThan(0.5);
  expect(worth('diesel mechanic zzyx', '49-3023.00', true)).toBeLessThan(
    worth('diesel mechanic zzyx', '49-3023.00'),
  );
});

test('a title within more words is found, of a strict question not', () => {
  const text = 'security virus technician paramedics';
  expect(worth(text, '15-1212.00')).toBeGreaterThan(worth(text, '15-1212.00', true));
});

test('of a duty, and of a sentence that no title surely answers, it is looked up who does it', () => {
  const verbs = [{ verb: 'fix', agents: ['mechanic'], people: false, like: '' }];
  const more = buildOccupationBase(base.index, { ...someNames(), verbs }, smallOccupationWords(), TUNING);
  const lookUpMore = createLookUp(more, new OccupationTally({ ...more, workers: more.names.workers }));
  const work = (text: string, strict = false) =>
    lookUpMore({ ...readQuestion(wordsOf(text), more), strict }).work !== undefined;
  expect(work('fix cars')).toBe(true);
  expect(work('the zzyx qqyx zzqq')).toBe(true);
  expect(work('diesel mechanic')).toBe(false);
  expect(work('fix cars', true)).toBe(false);
});

test('a word that something knows keeps its weight', () => {
  const known = { ids: [1], quality: [1], match: [], weight: 2, known: true, optional: false };
  expect(strictly(known, TUNING)).toBe(known);
  expect(strictly({ ...known, ids: [] }, TUNING).weight).toBe(TUNING.wordUnknown);
});
