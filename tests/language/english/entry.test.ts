import { expect, test } from 'vitest';
import { words } from '../../../src/language/english/entry.ts';

const program = { title: 'Kite Wirer', alsoCalled: null, rapids: [], carriedOver: false };

test.each([
  [{ from: 8000, to: 8000 }, false, '8,000 hours'],
  [{ from: 4500, to: 8000 }, false, '4,500 to 8,000 hours'],
  [{ from: 750, to: 750 }, true, '750 hours, or competency-based'],
  [null, true, 'competency-based, no set hours'],
  [null, false, ''],
])('an apprenticeship of %o, by skill %s, takes “%s”', (hours, bySkill, term) => {
  expect(words.apprenticeship.term({ ...program, hours, bySkill })).toBe(term);
});

test('what is unsaid reads as one list', () => {
  expect(words.unsaid(['Exams', 'Work experience', 'Usual way in'])).toBe(
    'Exams, work experience, usual way in',
  );
});
