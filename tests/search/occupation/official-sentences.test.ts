import { expect, test } from 'vitest';
import type { OccupationWords } from '../../../src/data/occupation-texts.ts';
import { createEvidenceFinder } from '../../../src/search/occupation/evidence.ts';
import { createOccupationSearch } from '../../../src/search/occupation/occupation-search.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { smallIndex } from '../../fixtures/small-base.ts';
import { smallOccupationWords, smallOfficialTexts } from '../../fixtures/small-occupation-texts.ts';
import { positionOf, smallOccupationBase, someNames } from '../../fixtures/small-occupations.ts';

const words = { ...smallOccupationWords(), official: smallOfficialTexts() };

test('a build that carries O*NET’s own sentences shows those that match, apart from ours and after them', () => {
  const base = smallOccupationBase(TUNING, words);
  const find = createEvidenceFinder(
    [{ texts: base.sentences, index: base.sentenceIndex, matchWord: base.matchSentenceWord }],
    0.5,
  );
  const evidence = find([{ words: ['computer', 'technician'], open: true }])(positionOf('15-1212.00'));
  expect(evidence.map(({ group, items }) => [group, items.map(({ text }) => text)])).toEqual([
    ['summary', ['Guard computers and networks against intruders.']],
    ['task', ['Train users in safe computer practices']],
    ['activity', ['Set up computer security']],
    ['official-description', ['Watch over computers of a network.']],
    ['official-task', ['Confer with users on computer needs.']],
    ['official-activity', ['Test computer systems.']],
  ]);
});

test('O*NET’s own words speak for an occupation where no title and no sentence of ours has them', () => {
  const affinity = (each: OccupationWords) =>
    createOccupationSearch(smallIndex(), someNames(), each, TUNING).affinity(
      'confer',
      positionOf('15-1212.00'),
    );
  expect(affinity(smallOccupationWords())).toBe(0);
  expect(affinity(words)).toBeGreaterThan(0);
});
