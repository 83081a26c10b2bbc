import { describe, expect, test } from 'vitest';
import { createNamedJobs } from '../../../src/search/military/named-jobs.ts';
import { RUNG } from '../../../src/search/military/ranking.ts';
import { createVocabularyBook } from '../../../src/search/military/vocabulary-book.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { createWordCover } from '../../../src/text/word-cover.ts';
import { termOf } from '../../fixtures/made-terms.ts';
import { smallParts, specialtyIn } from '../../fixtures/small-base.ts';

const parts = smallParts();
const { index, texts, boards } = parts;
const id = (code: string) => specialtyIn(index, code);
const namedBy = (tuning = TUNING) =>
  createNamedJobs({
    ...parts,
    tuning,
    vocabulary: createVocabularyBook(index.vocabulary),
    cover: createWordCover(texts),
    officers: Uint8Array.from(index.specialties, ({ ranks }) => (ranks.includes('Enlisted') ? 0 : 1)),
  });
const boardOf = (text: string, tuning = TUNING) => {
  boards.begin();
  const board = boards.take();
  namedBy(tuning).byVocabulary(board, text.split(' '));
  return board;
};
const rungs = (text: string) => {
  const board = boardOf(text);
  return Object.fromEntries(
    [...board.touched.subarray(0, board.count)].map((each) => [
      index.specialties[each]!.code,
      board.rung[each],
    ]),
  );
};

describe('a term of the vocabulary names its jobs', () => {
  test('whole, on the rung of its kind', () => {
    expect(rungs('doc')).toEqual({ '68W': RUNG.vocabulary, L01A: RUNG.vocabulary });
    expect(rungs('sysop')).toEqual({ '25B': RUNG.formerName });
  });

  test('in their order in the table', () => {
    const board = boardOf('doc');
    expect(board.key[id('68W')]).toBeLessThan(board.key[id('L01A')]!);
    const lead = (namedPlace: number) => {
      const { key } = boardOf('geek', { ...TUNING, namedPlace, namedSays: 0 });
      return key[id('IT')]! - key[id('25B')]!;
    };
    expect(lead(0.1)).toBeGreaterThan(lead(0));
  });

  test('beside other words as well where the job has them', () => {
    expect(rungs('doc specialist')).toEqual({ '68W': RUNG.vocabulary, L01A: RUNG.vocabulary });
  });

  test('lower where it has not, unless those are words for whoever does a job', () => {
    expect(rungs('grunt cook')).toEqual({ '11B': RUNG.mostWords });
    for (const text of ['grunt mechanic', 'grunt mechanics'])
      expect(rungs(text)).toEqual({ '11B': RUNG.titleStart });
    expect(rungs('grunt of the')).toEqual({ '11B': RUNG.vocabulary });
  });

  test('as well whether or not its title has the word for whoever does it', () => {
    // The Navy's title is "Information Systems Technician"; the Army's has no technician.
    expect(rungs('geek technician')).toEqual({ '25B': RUNG.titleStart, IT: RUNG.titleStart });
  });

  test('higher where a name of several words stands behind what says which of them', () => {
    const boss = termOf('big boss', { specialties: [id('11B')] });
    const named = createNamedJobs({
      ...parts,
      vocabulary: createVocabularyBook([boss]),
      cover: createWordCover(texts),
      officers: new Uint8Array(index.specialties.length),
    });
    const rungOf = (text: string) => {
      boards.begin();
      const board = boards.take();
      named.byVocabulary(board, text.split(' '));
      return board.rungOf(id('11B'));
    };
    expect(rungOf('radar big boss')).toBe(RUNG.spelling);
    expect(rungOf('big boss radar')).toBe(RUNG.mostWords);
  });

  test('not at all where it is one word of many that the job has not', () => {
    expect(rungs('grunt zzqq cook')).toEqual({});
  });

  test('with the term and its reason', () => {
    expect(boardOf('doc').candidate(id('68W')).why).toEqual({
      kind: 'term',
      term: 'doc',
      reason: 'what marines call a corpsman',
    });
  });
});

test('how much of some words a specialty has is told of all its texts together', () => {
  const coverOf = namedBy().coverOf(['information', 'operator']);
  expect(coverOf(id('25B'))).toBeCloseTo(1);
  expect(coverOf(id('11B'))).toBe(0);
  expect(namedBy().coverOf([])(id('11B'))).toBe(1);
});
