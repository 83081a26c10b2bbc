import { describe, expect, test } from 'vitest';
import { militaryJson } from '../../src/cli/military-json.ts';
import { titlesLeadingTo } from '../../src/cli/titles-leading-to.ts';
import { compileData } from '../../src/compile/compile-data.ts';
import type { JobCredentials } from '../../src/domain/credential.ts';
import { fullIndex, fullTables } from '../fixtures/full-crosswalk.ts';
import { said } from '../fixtures/said.ts';

const data = compileData(fullTables(), 'test');
const parts = {
  index: fullIndex(),
  directions: data.directions(),
  outcomes: data.outcomes(),
  releases: data.releases(),
};
const page = (branch: string, code: string) => ({ jobs: JSON.parse(militaryJson(parts, branch, code)) });

describe('certificates and licenses', () => {
  const { id } = fullIndex().specialties.find(
    (each) => each.title === 'Information Technology Specialist' && each.branches.includes('Army'),
  )!;
  const withCredentials = (credentials: readonly JobCredentials[]) => ({
    ...parts,
    directions: new Map([[id, said({ credentials })]]),
  });

  test('are those of COOL, each with its kind in words and who grants it, and the address of the job’s page', () => {
    const listed = {
      title: 'Made-up Network Technician',
      acronym: 'MNT',
      kind: 'federal-license',
      agency: 'Made-up Board',
      linkedAs: 'Related',
    } as const;
    const all = withCredentials([{ branch: 'Army', code: '25B', key: '25b', count: 1, listed: [listed] }]);
    expect(JSON.parse(militaryJson(all, 'Army', '25B'))[0].credentials).toEqual([
      {
        branch: 'Army',
        code: '25B',
        count: 1,
        address: 'https://www.cool.osd.mil/army/moc/index.html?moc=25b&tab=overview',
        source: parts.releases.cool.source,
        listed: [{ ...listed, kind: 'Federal license' }],
      },
    ]);
  });

  test('are none where none of COOL’s files was imported', () => {
    expect(page('Army', '25B').jobs[0].credentials).toEqual([]);
  });
});

describe('the page of a military code', () => {
  test('has every job of the code, today’s first, with its titles and their own matches', () => {
    const { jobs } = page('Army', '25b');
    expect(jobs.map((job: { title: string; status: string }) => [job.title, job.status])).toEqual([
      ['Information Technology Specialist', 'current'],
      ['Communications-Electronics Automation', 'marked-obsolete'],
    ]);
    expect(jobs[0]).toMatchObject({ code: '25B', rank: 'Enlisted', branches: ['Army'] });
    const [match] = jobs[0].titles[0].occupations;
    expect(match).toMatchObject({
      code: '15-1299.00',
      title: 'Computer Occupations, All Other',
      militaryOnly: false,
    });
    expect(match.underneath.map((each: { code: string }) => each.code)).toContain('15-1299.05');
  });

  test('keeps the matches of the levels apart', () => {
    const { jobs } = page('Air Force', '6C0X1');
    const matches = (code: string) =>
      jobs[0].titles
        .find((title: { code: string }) => title.code === code)
        .occupations.map((occupation: { title: string }) => occupation.title);
    expect(matches('6C051')).toEqual(['Procurement Clerks']);
    expect(matches('6C071')).toHaveLength(1);
    expect(matches('6C071')[0]).toMatch(/^Purchasing Agents/);
  });

  test('is found by a level’s code too, and in the Space Force what it shares', () => {
    for (const branch of ['Air Force', 'Space Force'])
      expect(page(branch, '1D751').jobs[0].code).toBe('1D7X1');
  });

  test('says plainly that a military-only job has no civilian counterpart', () => {
    const [match] = page('Army', '11B').jobs[0].titles[0].occupations;
    expect(match.militaryOnly).toBe(true);
  });

  test('says of a code that names no job that it does, and suggests nothing', () => {
    expect(page('Army', '11X').jobs[0]).toMatchObject({
      namesNoJob: 'The service uses it for people until they are given a job',
      suggested: [],
      elsewhere: [],
    });
    expect(page('Army', '11B').jobs[0].namesNoJob).toBeNull();
  });

  test('names what took the place of a code', () => {
    expect(page('Air Force', '3D1X2').jobs[0]).toMatchObject({
      status: 'no-longer-listed',
      successors: ['1D7X1A'],
    });
  });

  test('names the same title in other branches', () => {
    const { jobs } = page('Navy', 'CS');
    expect(jobs[0].sameTitleElsewhere).toContainEqual(
      expect.objectContaining({ branch: 'Coast Guard', code: 'CS' }),
    );
  });

  test('takes the branch in any form', () => {
    for (const branch of ['marine corps', 'Marine-Corps', 'MARINE CORPS'])
      expect(page(branch, '0311').jobs[0].branches).toEqual(['Marine Corps']);
  });

  test.each([
    ['Armee', '25B', '"Armee" is no branch'],
    ['', '25B', '"" is no branch'],
    ['Army', 'ZZZ', 'the Army has no code "ZZZ" in the crosswalk'],
    ['Navy', '25B', 'the Navy has no code "25B" in the crosswalk'],
  ])('is refused for %s %s', (branch, code, message) => {
    expect(() => page(branch, code)).toThrow(message);
  });
});

describe('the military titles that lead to an occupation', () => {
  test('stand by branch and rank type, each counted', () => {
    const groups = titlesLeadingTo(fullIndex(), '15-1212.00');
    for (const { count, titles } of groups) expect(count).toBe(titles.length);
    expect(groups.map(({ group }) => group)).toContain('Navy - Commissioned or Warrant Officer');
    const all = fullIndex().titles.filter(({ occupations }) => occupations.includes('15-1212.00'));
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length);
  });

  test('are none for an occupation that no title leads to', () => {
    expect(titlesLeadingTo(fullIndex(), '99-9999.00')).toEqual([]);
  });
});
