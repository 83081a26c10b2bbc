import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMN_ROLES, CONFIDENCES } from '../../../src/domain/roster.ts';
import { createRowMatcher } from '../../../src/search/roster/match-row.ts';
import { smallRoster } from '../../fixtures/small-roster.ts';

const { index, engine, idOf } = smallRoster();
const matcher = createRowMatcher(index, engine);

test('a row is read by its columns, and what a text says fills the rest', () => {
  expect(matcher.match(['25B, Army 2009-2014'], ['text'])).toMatchObject({
    reading: { code: '25B', dates: '2009-2014' },
    match: { specialty: idOf('Army', '25B', 'Information Technology Specialist'), branch: 'Army' },
  });
});

test('a match is not among its own alternatives, and none stands there twice', () => {
  const { specialty, alternatives } = matcher.match(['radar repair'], ['title']).match;
  expect(alternatives.length).toBeGreaterThan(1);
  expect(alternatives).not.toContain(specialty);
  expect(new Set(alternatives).size).toBe(alternatives.length);
});

test('whatever the cells, a row has a confidence and a reason', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.constantFrom(...COLUMN_ROLES)), (cells, roles) => {
      const { match } = matcher.match(cells, roles);
      expect(CONFIDENCES).toContain(match.confidence);
      expect(match.reasons.length).toBeGreaterThan(0);
      expect(match.specialty === null).toBe(match.confidence === 'none');
    }),
  );
});
