import { describe, expect, test } from 'vitest';
import type { Branch } from '../../../src/domain/branch.ts';
import { branchWords } from '../../../src/search/query/branch-words.ts';
import { fullSearch } from '../../fixtures/full-crosswalk.ts';

const branchesIn = (text: string) =>
  branchWords(text.split(' ')).map(({ branch, ambiguous }) => (ambiguous ? `${branch}?` : branch));

describe('names that can only be a branch', () => {
  test.each<[Branch, string[]]>([
    [
      'Army',
      ['army', 'us army', 'united states army', 'army national guard', 'army reserve', 'arng', 'usar'],
    ],
    [
      'Marine Corps',
      ['marine corps', 'us marine corps', 'usmc', 'marines', 'devil dog', 'leatherneck', 'jarhead'],
    ],
    ['Navy', ['navy', 'us navy', 'united states navy', 'usn', 'navy reserve']],
    ['Air Force', ['air force', 'airforce', 'usaf', 'us air force', 'air national guard']],
    ['Space Force', ['space force', 'spaceforce', 'ussf', 'united states space force']],
    ['Coast Guard', ['coast guard', 'coastguard', 'uscg', 'coastie', 'coasties', 'us coast guard']],
  ])('%s', (branch, names) => {
    for (const name of names) {
      expect(branchesIn(name)).toEqual([branch]);
      const { results, understood } = fullSearch().search({ text: `${name} mechanic`, limit: 20 });
      expect(understood.map((chip) => chip.id)).toEqual([`branch:${branch}`]);
      expect(results.length).toBeGreaterThan(0);
      for (const { specialty } of results) expect(specialty.branches).toContain(branch);
    }
  });
});

describe('names that may be part of a title', () => {
  test.each<[Branch, string[]]>([
    ['Army', ['soldier', 'soldiers']],
    ['Marine Corps', ['marine']],
    ['Navy', ['sailor', 'sailors', 'naval']],
    ['Air Force', ['airman', 'airmen', 'af']],
    ['Space Force', ['guardian', 'guardians']],
  ])('%s', (branch, names) => {
    for (const name of names) expect(branchesIn(name)).toEqual([`${branch}?`]);
  });

  test('filter where no title has the words', () => {
    const { results, understood } = fullSearch().search({ text: 'marine truck driver', limit: 20 });
    expect(understood.map((chip) => chip.id)).toEqual(['branch:Marine Corps']);
    expect(results[0]!.specialty.code).toBe('3531');
  });

  test('and are words where a title has them', () => {
    const { results, understood } = fullSearch().search({ text: 'marine science technician', limit: 3 });
    expect(understood).toEqual([]);
    expect(results[0]!.specialty).toMatchObject({ branches: ['Coast Guard'], code: 'MST' });
    expect(fullSearch().search({ text: 'naval aircrewman', limit: 3 }).understood).toEqual([]);
  });

  test('and alone', () => {
    const { understood, total } = fullSearch().search({ text: 'marine' });
    expect(understood).toEqual([]);
    expect(total).toBeGreaterThan(0);
  });
});

test('the longest name counts: "army national guard" is one name, "air force" not a force in the air', () => {
  expect(branchWords('army national guard cook'.split(' '))).toEqual([
    { from: 0, to: 3, branch: 'Army', ambiguous: false },
  ]);
  expect(branchesIn('us air force security forces')).toEqual(['Air Force']);
});

test('every branch that is named is found, in order', () => {
  expect(branchesIn('army cook and navy cook')).toEqual(['Army', 'Navy']);
});

test('other words are no branch', () => {
  for (const text of ['', 'guard', 'force', 'space operations', 'corps', 'fleet', 'coast'])
    expect(branchesIn(text)).toEqual([]);
});

test('a branch that was chosen goes before one that is typed', () => {
  const { results } = fullSearch().search({ text: 'navy cook', branch: 'Army' });
  expect(results.length).toBeGreaterThan(0);
  for (const { specialty } of results) expect(specialty.branches).toContain('Army');
});
