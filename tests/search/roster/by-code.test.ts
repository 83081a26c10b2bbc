import { describe, expect, test } from 'vitest';
import { decideByCode } from '../../../src/search/roster/by-code.ts';
import type { Place } from '../../../src/search/roster/find-job.ts';
import { ANYWHERE, readingOf, smallRoster } from '../../fixtures/small-roster.ts';

const { parts, idOf } = smallRoster();

function decide(code: string, title = '', place: Place = ANYWHERE, within = false) {
  const found = { asked: parts.ask({ text: code }), otherBranch: false };
  return decideByCode(parts, found, { reading: readingOf({ code, title }), title, within, place });
}

describe('of the jobs of a code', () => {
  test('the one that the title says is meant', () => {
    expect(decide('12A', 'Engineer Senior Sergeant').specialty).toBe(
      idOf('Army', '12A', 'Engineer Senior Sergeant'),
    );
    expect(decide('25B', 'Communications-Electronics Automation').specialty).toBe(
      idOf('Army', '25B', 'Communications-Electronics Automation'),
    );
  });

  test('else the one that people of the rank hold', () => {
    const officer = decide('12A', '', { branch: null, rank: 'Commissioned Officer' });
    const sergeant = decide('12A', '', { branch: null, rank: 'Enlisted' });
    expect([officer, sergeant].map(({ specialty }) => specialty)).toEqual([
      idOf('Army', '12A', 'Engineer'),
      idOf('Army', '12A', 'Engineer Senior Sergeant'),
    ]);
  });

  test('others that stand alike are told', () => {
    expect(decide('12A').reasons).toContainEqual({ kind: 'several', count: 1 });
    expect(decide('11B').reasons.map(({ kind }) => kind)).toEqual(['found']);
  });
});

test('a job that is gone and had the code is told, and is another sign than a job of today', () => {
  const { specialty, signs, reasons } = decide('25B');
  expect(specialty).toBe(idOf('Army', '25B', 'Information Technology Specialist'));
  expect(signs).toMatchObject({ formerly: 1, meanings: 0 });
  expect(reasons).toContainEqual({ kind: 'code-of-another-once' });
  expect(decide('12A').signs).toMatchObject({ formerly: 0, meanings: 1 });
  expect(decide('25B', 'Information Technology Specialist').reasons).not.toContainEqual({
    kind: 'code-of-another-once',
  });
});

test('a title of another job is told, and its job is the first alternative', () => {
  const { specialty, reasons, alternatives, signs } = decide('25B', 'Infantryman');
  expect(specialty).toBe(idOf('Army', '25B', 'Information Technology Specialist'));
  expect(reasons).toContainEqual({ kind: 'title-differs', title: 'Infantryman' });
  expect(alternatives[0]).toBe(idOf('Army', '11B'));
  expect(signs).toMatchObject({ differs: 1, titled: 1, confirmed: 0 });
});

test('a text around the code confirms it, and does not speak against it', () => {
  expect(decide('25B', 'SSG, 25B, Information Technology Specialist', ANYWHERE, true).signs).toMatchObject({
    within: 1,
    withinAgrees: 1,
    differs: 0,
  });
  expect(decide('25B', 'Doe, Jane; 25B', ANYWHERE, true).signs).toMatchObject({
    withinAgrees: 0,
    differs: 0,
  });
});

test('the beginning of a code is no whole code', () => {
  expect(decide('1D7').signs).toMatchObject({ begun: 1 });
  expect(decide('1D751').signs).toMatchObject({ begun: 0 });
});
