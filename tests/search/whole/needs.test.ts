import { describe, expect, test } from 'vitest';
import { fullEngine, fullIndex, jobOf, shownOf } from '../../fixtures/full-crosswalk.ts';

const ask = (text: string, limit = 5) => fullEngine().military({ text, limit });
const jobs = (text: string, limit = 5) => shownOf(ask(text, limit).results).map(jobOf);

describe('what a recruiter asks for', () => {
  test('names those who do the work before those who lead it', () => {
    const welders = jobs('who can weld', 6);
    expect(welders).toContain('Army 91E');
    for (const { specialty } of shownOf(ask('who can weld', 6).results))
      expect(specialty.title).not.toMatch(/supervis|officer/i);
  });

  test('and those who lead it where that is asked for', () => {
    expect(jobs('people who ran a motor pool', 3)).toContain('Army 91X');
    expect(jobs('flight line supervisors', 3)).toContain('Air Force 2A390');
  });

  test('may say more of a job behind it', () => {
    expect(jobs('drivers with a hazmat endorsement')[0]).toBe('Army 88M');
    expect(ask('drivers with a hazmat endorsement').understood).toContainEqual({
      id: 'part',
      kind: 'part',
      from: 'drivers',
      removable: false,
    });
    expect(jobs('mechanics with helicopter experience', 3)).toContain('Army 15T');
    expect(jobs('intel analysts with a SIGINT background', 3)).toContain('Army 35N');
  });

  test('finds the civilian occupation without the words that ask', () => {
    const found = (text: string) =>
      fullEngine()
        .occupations({ text, limit: 3 })
        .results.map(({ occupation }) => occupation);
    expect(found('who can weld')).toEqual(found('weld'));
    expect(found('flight line supervisors')[0]).toBe('49-1011.00');
    expect(found('drivers with a hazmat endorsement')[0]).toBe('53-3032.00');
  });

  test('may name two, of which one is ours', () => {
    expect(jobs('detectives and shoplifters', 3)).toContain('Army 31D');
  });

  test('is the same for one as for several', () => {
    for (const [one, several] of [
      ['warehouse supervisor', 'warehouse supervisors'],
      ['veterinary tech', 'veterinary techs'],
      ['travel agent', 'travel agents'],
      ['quality inspector', 'quality inspectors'],
    ] as const)
      expect(jobs(several, 3)).toEqual(jobs(one, 3));
  });
});

describe('an aircraft is no code', () => {
  test.each([
    ['worked on ch-47s', 'Army 15U'],
    ['fixed ah-64s', 'Army 15R'],
    ['flew a kc-135', 'Air Force 11MX'],
  ])('%s', (text, job) => {
    expect(jobs(text)[0]).toBe(job);
    expect(ask(text).understood.filter(({ kind }) => kind === 'code')).toEqual([]);
  });
});

test('of a code that is a job and an officer’s job, a term names the one that its other codes are like', () => {
  const index = fullIndex();
  const { specialties } = index.vocabulary.find(({ term }) => term === 'jet engine mechanic')!;
  const of15B = specialties.map((id) => index.specialties[id]!).filter(({ code }) => code === '15B');
  expect(of15B.map(({ title }) => title)).toEqual(['Aircraft Powerplant Repairer']);
});
