import { expect, test } from 'vitest';
import { decideByWords } from '../../../src/search/roster/by-words.ts';
import type { Place } from '../../../src/search/roster/find-job.ts';
import { ANYWHERE, readingOf, smallRoster } from '../../fixtures/small-roster.ts';

const { parts, idOf } = smallRoster();

function decide(said: string, place: Place = ANYWHERE, code = '') {
  const asked = parts.ask({ text: said, branch: place.branch ?? undefined });
  return decideByWords(
    parts,
    { asked, otherBranch: false },
    { reading: readingOf({ code, title: said }), said, place },
  );
}

test('words mean the job of that title, the same words to the letter', () => {
  const { specialty, signs } = decide('Information Technology Specialist');
  expect(specialty).toBe(idOf('Army', '25B', 'Information Technology Specialist'));
  expect(signs).toMatchObject({ rung2: 1, same: 1, own: 1, corrected: 0 });
});

test('a second job on the same rung is told, and leaves no gap', () => {
  const { signs, reasons, alternatives } = decide('Combat Medic Specialist');
  expect(signs).toMatchObject({ tied: 1, twin: 1, gap: 0, lead: 0 });
  expect(reasons).toContainEqual({ kind: 'several', count: 1 });
  expect(alternatives).toContain(idOf('Navy', 'L01A'));
  expect(decide('Combat Medic Specialist', { branch: 'Navy', rank: null })).toMatchObject({
    specialty: idOf('Navy', 'L01A'),
    signs: { tied: 0 },
  });
});

test('the title to the letter comes before what the search puts first for part of it', () => {
  expect(decide('Engineer Senior Sergeant').specialty).toBe(idOf('Army', '12A', 'Engineer Senior Sergeant'));
});

test('misspelt words and an unknown code are told', () => {
  expect(decide('Information Technolgy Specialist').signs.corrected).toBe(1);
  expect(decide('Infantryman', ANYWHERE, 'ZZ9').reasons).toContainEqual({
    kind: 'unknown-code',
    code: 'ZZ9',
  });
});
