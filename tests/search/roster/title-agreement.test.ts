import { expect, test } from 'vitest';
import { createTitleAgreement } from '../../../src/search/roster/title-agreement.ts';
import { smallRoster } from '../../fixtures/small-roster.ts';

const { index, idOf } = smallRoster();
const agreement = createTitleAgreement(index);
const it = idOf('Army', '25B', 'Information Technology Specialist');

test('the same words agree wholly, in any order and case, former titles too', () => {
  expect(agreement.of('specialist, INFORMATION technology', it)).toBe(1);
  expect(agreement.of('Information Systems Operator', it)).toBe(1);
});

test('misspelt words and beginnings agree nearly, other words not at all', () => {
  expect(agreement.of('Informaton Tech Spec', it)).toBeGreaterThan(0.75);
  expect(agreement.of('Infantryman', it)).toBe(0);
  expect(agreement.of('', it)).toBe(0);
});

test('part of a title agrees in part', () => {
  const part = agreement.of('Information Technology', it);
  expect(part).toBeGreaterThan(0.6);
  expect(part).toBeLessThan(1);
});

test('a title within a longer text is wholly there', () => {
  expect(agreement.within('Jane Doe, information technology specialist at Fort Drum', it)).toBe(1);
  expect(agreement.within('Jane Doe', it)).toBe(0);
});

test('what was compared before changes nothing', () => {
  const texts = ['Information Tech', 'Infantryman', 'radar repairer', 'infomation systems operator', ''];
  const jobs = index.specialties.map(({ id }) => id);
  const again = createTitleAgreement(index);
  for (const text of [...texts, ...texts].reverse())
    for (const job of jobs) {
      const fresh = createTitleAgreement(index);
      expect([again.of(text, job), again.within(text, job)]).toEqual([
        fresh.of(text, job),
        fresh.within(text, job),
      ]);
    }
});
