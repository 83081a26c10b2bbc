import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BRANCHES, branchFromSlug, branchSlug, isBranch } from '../../src/domain/branch.ts';

test('a branch is written in an address in small letters and with a hyphen', () => {
  expect(BRANCHES.map(branchSlug)).toEqual([
    'army',
    'marine-corps',
    'navy',
    'air-force',
    'space-force',
    'coast-guard',
  ]);
});

test('an address leads back to the branch it was made of', () => {
  for (const branch of BRANCHES) expect(branchFromSlug(branchSlug(branch))).toBe(branch);
});

test.each([
  ['Marine Corps', 'Marine Corps'],
  ['MARINE-CORPS', 'Marine Corps'],
  ['coast_guard', 'Coast Guard'],
  ['air  force', 'Air Force'],
  ['airforce', 'Air Force'],
  ['Marines', 'Marine Corps'],
  ['uscg', 'Coast Guard'],
])('an address that somebody typed as %j means the %s', (slug, branch) => {
  expect(branchFromSlug(slug)).toBe(branch);
});

const OTHERS = ['marines', 'usmc', 'usa', 'usn', 'usaf', 'ussf', 'uscg'];

test('anything else in an address is no branch', () => {
  for (const slug of ['', 'navy-seals', 'marine', '-', 'armyy', 'constructor'])
    expect(branchFromSlug(slug)).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (slug) => {
      const branch = branchFromSlug(slug);
      const letters = slug.toLowerCase().replace(/[\s_-]+/g, '');
      if (branch) expect([...OTHERS, branchSlug(branch).replace('-', '')]).toContain(letters);
    }),
  );
});

test('only the exact names are branches', () => {
  expect(BRANCHES.every(isBranch)).toBe(true);
  for (const other of ['army', 'Marines', '', 'constructor', null, undefined, 0])
    expect(isBranch(other)).toBe(false);
});
