import { describe, expect, test } from 'vitest';
import type { Identifier } from '../../../src/data/crosswalk-index.ts';
import { createMilitarySearch } from '../../../src/search/military/military-search.ts';
import { NO_DUTIES, NOTHING_RELATED } from '../../../src/search/military/nothing-more.ts';
import { smallParts, specialtyIn } from '../../fixtures/small-base.ts';

const base = smallParts();
const { index } = base;
const identifier: Identifier = {
  branches: ['Army'],
  code: 'D7',
  kind: 'additional skill identifier (ASI)',
  title: 'Protective Services Specialist',
  occupations: [],
};
const { search, preparations } = createMilitarySearch(base, {
  identifiers: [identifier],
  related: NOTHING_RELATED,
  duties: NO_DUTIES,
  occupationWords: ['paramedic'],
});
const jobs = (text: string) =>
  search({ text }).results.map(
    ({ specialty }) => `${index.specialties[specialty]!.branches[0]} ${index.specialties[specialty]!.code}`,
  );

describe('a military search', () => {
  test('ranks what answers, current before retired', () => {
    expect(jobs('25B')).toEqual(['Army 25B', 'Army 25B']);
    expect(
      search({ text: '25B' }).results.map(({ specialty }) => index.specialties[specialty]!.status),
    ).toEqual(['current', 'marked-obsolete']);
    expect(jobs('combat medic')).toEqual(['Army 68W', 'Navy L01A']);
  });

  test('gives fifty results at most unless told, and counts them all', () => {
    const { results, total } = search({ text: 'radar', limit: 4 });
    expect([results.length, total]).toEqual([4, 30]);
    expect(search({ text: 'radar' }).results).toHaveLength(30);
    expect(search({ text: 'radar', limit: 0 }).results).toEqual([]);
  });

  test('takes a chosen filter before a typed one, and counts what it hides', () => {
    const chosen = search({ text: 'army combat medic', branch: 'Navy' });
    expect(chosen.results.map(({ specialty }) => specialty)).toEqual([specialtyIn(index, 'L01A')]);
    expect(chosen).toMatchObject({ total: 1, hidden: 1 });
    expect(chosen.counts.branch).toMatchObject({ Army: 1, Navy: 1, 'Coast Guard': 0 });
  });

  test('says that no job was named where the text is a branch or rank alone', () => {
    expect(search({ text: 'army' })).toMatchObject({ noJobNamed: true, total: 0 });
    expect(search({ text: 'army captain' })).toMatchObject({ noJobNamed: true, total: 0 });
    expect(search({ text: 'army infantryman' }).noJobNamed).toBe(false);
    expect(search({ text: '' }).noJobNamed).toBe(false);
  });

  test('names codes without a match, and near spellings where nothing is found', () => {
    expect(search({ text: 'D7' }).recognised).toEqual([identifier]);
    expect(search({ text: 'xinfantrymanx zzqqvv' }).suggestions).toEqual(['Infantryman']);
    expect(search({ text: 'infantryman' }).suggestions).toEqual([]);
  });

  test('does not read words of civilian titles as misspelt', () => {
    expect(search({ text: 'paramedic' }).understood).toEqual([]);
  });

  test('answers the same before and after it is prepared', () => {
    const before = search({ text: 'infantriman' });
    for (const step of preparations) step();
    expect(search({ text: 'infantriman' })).toEqual(before);
    expect(before.results[0]!.specialty).toBe(specialtyIn(index, '11B'));
  });
});
