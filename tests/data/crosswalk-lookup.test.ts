import { expect, test } from 'vitest';
import { createLookup } from '../../src/data/crosswalk-lookup.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

const lookup = createLookup(smallCrosswalk());
const titles = (list: readonly { title: string }[]) => list.map((each) => each.title);

test('a code finds its jobs in any case, today’s before retired ones', () => {
  expect(titles(lookup.specialties('Army', '25b'))).toEqual([
    'Information Technology Specialist',
    'Communications-Electronics Automation',
  ]);
});

test('a level’s code finds its job, under each branch that has it', () => {
  for (const branch of ['Air Force', 'Space Force'] as const) {
    expect(titles(lookup.specialties(branch, '1D751Q'))).toEqual(['Cyber Defense Operations']);
  }
  expect(lookup.specialties('Army', '1D751Q')).toEqual([]);
});

test('a shred’s code finds its job without the level, as lists of the Air Force write it', () => {
  expect(titles(lookup.specialties('Air Force', '1D7X1Q'))).toEqual(['Cyber Defense Operations']);
  expect(lookup.specialties('Air Force', '1D7X1B')).toEqual([]);
});

test('the matches of a job are those of all its levels, first those of most of them', () => {
  const [contracting] = lookup.specialties('Air Force', '6C0X1');
  const codes = lookup.matchesOf(contracting!);
  const share = (code: string) =>
    lookup.titlesOf(contracting!).filter(({ occupations }) => occupations.includes(code)).length;
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.map(share)).toEqual(codes.map(share).sort((a, b) => b - a));
  expect(codes).toContain('43-3061.00');
});

test('only the branch’s own jobs are listed, by code', () => {
  expect(lookup.ofBranch('Navy').map((specialty) => specialty.code)).toEqual(['IT', 'L01A']);
  expect(lookup.ofBranch('Coast Guard')).toEqual([]);
});

test('an "All Other" occupation has the specific ones under it, and those have none', () => {
  expect(titles(lookup.underneath('15-1299.00'))).toEqual(['Information Security Engineers']);
  expect(lookup.underneath('15-1299.05')).toEqual([]);
});

test('the titles that lead to an occupation include each level', () => {
  expect(lookup.titlesLeadingTo('15-1212.00').map((title) => title.code)).toEqual([
    '25B',
    'IT',
    '1D731',
    '1D751',
    '1D751Q',
  ]);
});

test('the same title is found in other branches only', () => {
  const [medic] = lookup.specialties('Army', '68W');
  expect(lookup.sameTitle(medic!).map((specialty) => specialty.code)).toEqual(['L01A']);
});

test('unknown occupations are left out of a list', () => {
  expect(lookup.occupation('99-9999.00')).toBeUndefined();
  expect(titles(lookup.occupations(['99-9999.00', '29-2043.00']))).toEqual(['Paramedics']);
});
