import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerLine } from '../../src/cli/search-lines.ts';
import { createEngine } from '../../src/search/engine.ts';
import { fullEngine, fullIndex } from '../fixtures/full-crosswalk.ts';
import { SAMPLE_RELEASES } from '../fixtures/sample-releases.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';
import {
  smallOccupationNames,
  smallOccupationWords,
  smallOfficialTexts,
} from '../fixtures/small-occupation-texts.ts';

const answer = (line: string) =>
  JSON.parse(answerLine(line, fullIndex(), fullEngine(), SAMPLE_RELEASES.onet));
const ask = (request: unknown) => answer(JSON.stringify(request));

describe('a military search', () => {
  test('gives each result with all codes it stands for and the occupations they lead to', () => {
    const { query, ms, results, understood } = ask({ query: '1d7x1', kind: 'military', limit: 3 });
    expect(query).toBe('1d7x1');
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(understood).toEqual(['1D7X1']);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({
      label: 'Air Force 1D7X1 Cyber Defense Operations',
      branches: ['Air Force', 'Space Force'],
      code: '1D7X1',
      status: 'current',
      ranks: ['Enlisted'],
      evidence: [{ kind: 'code', reason: 'Code 1D7X1' }],
    });
    expect(results[0].codes).toEqual(expect.arrayContaining(['Air Force:1D731', 'Space Force:1D751Q']));
    expect(new Set(results[0].codes).size).toBe(results[0].codes.length);
    expect(results[0].occupations).toContain('15-1212.00');
  });

  test('is what is meant where nothing else is said, ten results at most', () => {
    const { results } = ask({ query: 'mechanic' });
    expect(results).toHaveLength(10);
    expect(results[0].label).toBe('Army 91B Wheeled Vehicle Mechanic');
  });

  test('keeps to the branch and rank type that are asked for', () => {
    const { results } = ask({ query: '12A', branch: 'Army', rank: 'Commissioned Officer' });
    expect(results[0]).toMatchObject({ title: 'Engineer', ranks: ['Commissioned Officer'] });
    expect(ask({ query: '12A', branch: 'Navy' }).results).toEqual([]);
  });

  test('takes an empty branch or rank for none', () => {
    expect(ask({ query: 'cook', branch: '', rank: '' }).results).toEqual(ask({ query: 'cook' }).results);
  });

  test('names codes without a match, and near spellings where nothing is found', () => {
    expect(ask({ query: 'D7', branch: 'Army' }).recognised).toContainEqual({
      code: 'D7',
      kind: 'additional skill identifier (ASI)',
      title: 'Protective Services Specialist',
    });
    const { results, suggestions } = ask({ query: 'mecha zzzzqq' });
    expect(results).toEqual([]);
    expect(suggestions[0]).toMatch(/mechanic/i);
  });
});

test('a civilian search gives each occupation with its evidence by group, and how much there is of it', () => {
  const { results } = ask({ query: 'computer technician', kind: 'civilian', limit: 10 });
  expect(results).toHaveLength(10);
  const support = results.find((each: { occupations: string[] }) => each.occupations[0] === '15-1232.00');
  expect(support.title).toBe('Computer User Support Specialists');
  const lay = support.evidence.find((each: { group: string }) => each.group === 'lay-title');
  expect(lay.texts).toHaveLength(8);
  expect(lay.total).toBeGreaterThan(8);
  for (const { score } of results) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
  }
});

describe('a line that is no request is answered with what is wrong', () => {
  test.each([
    ['{bad', 'not a line of JSON'],
    ['', 'not a line of JSON'],
    ['[]', 'not a JSON object'],
    ['"cook"', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['{}', '"query" must be a string'],
    ['{"query":5}', '"query" must be a string'],
    ['{"query":"x","kind":"both"}', '"kind" must be "military" or "civilian"'],
    ['{"query":"x","branch":"Armee"}', 'unknown branch "Armee"'],
    ['{"query":"x","branch":1}', 'unknown branch 1'],
    ['{"query":"x","rank":"E"}', 'unknown rank type "E"'],
    ['{"query":"x","limit":0}', '"limit" must be a whole number from 1 to 1000'],
    ['{"query":"x","limit":1.5}', '"limit" must be a whole number from 1 to 1000'],
    ['{"query":"x","limit":"9"}', '"limit" must be a whole number from 1 to 1000'],
    ['{"query":"x","limit":1001}', '"limit" must be a whole number from 1 to 1000'],
  ])('%s: %s', (line, error) => {
    expect(answer(line)).toEqual({ error });
  });
});

test('any line at all is answered with one line of JSON', () => {
  const request = fc.record(
    {
      query: fc.oneof(fc.string({ unit: 'binary' }), fc.integer()),
      kind: fc.constantFrom('military', 'civilian', 'other'),
      branch: fc.oneof(fc.constantFrom('Army', 'Navy', ''), fc.string()),
      rank: fc.oneof(fc.constantFrom('Enlisted', ''), fc.anything()),
      limit: fc.oneof(fc.integer({ min: -2, max: 30 }), fc.double()),
    },
    { requiredKeys: [] },
  );
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    request.map((value) => JSON.stringify(value) ?? ''),
  );
  fc.assert(
    fc.property(line, (text) => {
      const out = answerLine(text, fullIndex(), fullEngine(), SAMPLE_RELEASES.onet);
      expect(out).not.toContain('\n');
      const value = JSON.parse(out);
      expect('error' in value || Array.isArray(value.results)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

describe('O*NET’s own sentences', () => {
  const askSmall = (official: boolean) => {
    const engine = createEngine({ index: smallCrosswalk() }).with({
      names: smallOccupationNames(),
      words: { ...smallOccupationWords(), ...(official && { official: smallOfficialTexts() }) },
    });
    const line = JSON.stringify({ query: 'confer with users', kind: 'civilian' });
    return JSON.parse(answerLine(line, smallCrosswalk(), engine, SAMPLE_RELEASES.onet));
  };

  test('bring the notice that their license asks for', () => {
    const { results, notice } = askSmall(true);
    expect(results[0].evidence.map((each: { group: string }) => each.group)).toContain('official-task');
    expect(notice).toMatch(/^From the Source of onet 30\.1 by .*used under the CC BY 4\.0 license/);
  });

  test('are not there, nor is the notice, without them', () => {
    expect(askSmall(false)).not.toHaveProperty('notice');
  });
});
