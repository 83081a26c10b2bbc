import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { JUDGED_RESULTS, placeOfAnswer, tallyByKind } from '../../src/bench/relevance.ts';
import { parseRelevanceSet } from '../../src/bench/relevance-set.ts';
import { fullIndex, fullOccupationSearch, fullSearch } from '../fixtures/full-crosswalk.ts';

/** Queries with the answers that people who know the field expect; `npm run bench` compares other engines on them. */
const setOf = (name: string) => parseRelevanceSet(readFileSync(join(import.meta.dirname, name), 'utf8'));

const military = setOf('military.tsv');
const militaryPlaces = military.map(({ query, branch, rank, accepts }) => {
  const { results } = fullSearch().search({
    text: query,
    limit: JUDGED_RESULTS,
    ...(branch && { branch }),
    ...(rank && { rank }),
  });
  const { titles } = fullIndex();
  const codes = results.map(({ specialty }) =>
    specialty.titles.flatMap((id) => titles[id]!.branches.map((each) => `${each}:${titles[id]!.code}`)),
  );
  return placeOfAnswer(codes, accepts);
});

const civilian = setOf('civilian.tsv');
const civilianPlaces = civilian.map(({ query, accepts }) => {
  const { results } = fullOccupationSearch().search({ text: query, limit: JUDGED_RESULTS });
  return placeOfAnswer(
    results.map(({ occupation }) => [occupation.code]),
    accepts,
  );
});

describe('the military search', () => {
  const { overall, kinds } = tallyByKind(militaryPlaces, military);

  test('answers at least 93 of 100 queries first, and 97 among the first three', () => {
    expect(overall.n).toBeGreaterThan(250);
    expect(overall.at1).toBeGreaterThanOrEqual(0.93);
    expect(overall.in3).toBeGreaterThanOrEqual(0.97);
  });

  test.each(Object.keys(kinds))('answers at least 85 of 100 queries of the kind “%s” first', (kind) => {
    expect(kinds[kind]!.at1).toBeGreaterThanOrEqual(0.85);
  });

  test('answers every code, level, wildcard and spelled code first', () => {
    for (const kind of ['code', 'code-level', 'wildcard', 'phonetic']) expect(kinds[kind]!.at1, kind).toBe(1);
  });
});

describe('the occupation search', () => {
  const { overall, kinds } = tallyByKind(civilianPlaces, civilian);

  test('answers at least 88 of 100 queries first, and 95 among the first three', () => {
    expect(overall.n).toBeGreaterThan(80);
    expect(overall.at1).toBeGreaterThanOrEqual(0.88);
    expect(overall.in3).toBeGreaterThanOrEqual(0.95);
  });

  test.each(Object.keys(kinds))(
    'has the answer to nine of ten queries of the kind “%s” among the first ten',
    (kind) => {
      expect(kinds[kind]!.in10).toBeGreaterThanOrEqual(0.9);
    },
  );
});
