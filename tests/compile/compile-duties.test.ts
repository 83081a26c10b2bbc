import { describe, expect, test } from 'vitest';
import { compileDuties } from '../../src/compile/compile-duties.ts';
import { compileIndex } from '../../src/compile/compile-index.ts';
import { DUTY_PHRASES } from '../../src/compile/tables/vocabulary-tables.ts';
import { rowsOf } from '../../src/compile/tables.ts';
import { BRANCHES } from '../../src/domain/branch.ts';
import { fullDuties, fullIndex, fullTables } from '../fixtures/full-crosswalk.ts';
import { madeUpTables } from '../fixtures/made-up-tables.ts';

const CLERK = '43-3061.00';

describe('duty words', () => {
  const tables = madeUpTables({
    titles: [
      ['Army', '88M', 'E', 'Motor Transport Operator', CLERK],
      ['Army', '92G', 'E', 'Culinary Specialist', CLERK],
      ['Army', '92R', 'E', 'Parachute Rigger', CLERK],
    ],
    duties: [
      ['Army', '88M', 'E', 'Motor Transport Operator', 'driv:3 truck'],
      ['Army', '92G', 'E', 'Culinary Specialist', 'cook truck'],
    ],
    dutyPhrases: [
      ['put out fire', 'firefighting fire', 'mechanic', '', 'fire'],
      ['ship', 'vessel', '', 'Navy|Coast Guard', 'ships'],
      ['camp', '', '', 'any', 'where people live'],
    ],
    expertLinks: [['Army', '88M', CLERK]],
  });
  const index = compileIndex(tables, 'made-up');
  const duties = compileDuties(tables, index);
  const codes = (ids: readonly number[]) => ids.map((id) => index.specialties[id]!.code);

  test('say which stems the description of each job has, and nothing of how often', () => {
    const jobsWith = (stem: string) =>
      duties.descriptions[duties.stems.indexOf(stem)]!.flatMap((at) => codes(duties.specialties[at]!));
    expect(duties.stems).toEqual(['cook', 'driv', 'truck']);
    expect(jobsWith('driv')).toEqual(['88M']);
    expect(jobsWith('truck')).toEqual(['88M', '92G']);
  });

  test('name the jobs that many people hold', () => {
    expect(codes(duties.large)).toEqual(['88M']);
  });

  test('have the everyday phrases with the stems of the official words', () => {
    expect(duties.phrases).toEqual([
      { phrase: 'camp', stems: [], unlike: [], place: [...BRANCHES] },
      { phrase: 'put out fire', stems: ['firefight', 'fire'], unlike: ['mechan'], place: [] },
      { phrase: 'ship', stems: ['vessel'], unlike: [], place: ['Navy', 'Coast Guard'] },
    ]);
    expect(duties.verbs).toEqual(['drive']);
  });
});

describe('the everyday phrases of the table', () => {
  const phrases = rowsOf(fullTables(), DUTY_PHRASES);

  test('are many, sorted, and in base form without an article', () => {
    expect(phrases.length).toBeGreaterThan(1000);
    expect(phrases.map(({ phrase }) => phrase)).toEqual(phrases.map(({ phrase }) => phrase).sort());
    for (const { phrase } of phrases) expect(phrase).not.toMatch(/(?:^| )(?:a|an|the|my|our)(?: |$)/);
  });

  test('lead to jobs: most of their words stand in official descriptions', () => {
    const known = new Set(fullDuties().stems);
    const led = fullDuties().phrases.filter(({ stems }) => stems.length > 0);
    const lost = led.filter(({ stems }) => !stems.some((stem) => known.has(stem)));
    expect(lost.length / led.length).toBeLessThan(0.05);
  });
});

test('most current enlisted jobs of the Army have a description', () => {
  const described = new Set(fullDuties().specialties.flat());
  const jobs = fullIndex().specialties.filter(
    ({ branches, status, ranks }) =>
      branches[0] === 'Army' && status === 'current' && ranks.includes('Enlisted'),
  );
  expect(jobs.filter(({ id }) => described.has(id)).length / jobs.length).toBeGreaterThan(0.7);
});
