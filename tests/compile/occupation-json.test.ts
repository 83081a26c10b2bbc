import { expect, test } from 'vitest';
import { occupationJson } from '../../src/compile/occupation-json.ts';
import { profileOf, profiles } from './committed-profiles.ts';

test('the printed profile is the whole profile, code first, with the military titles that lead there', () => {
  const titles = (code: string) => [`titles of ${code}`];
  const printed = JSON.parse(occupationJson(profiles, '51-9199.00', titles));
  expect(printed).toEqual({ ...profileOf('51-9199.00'), militaryTitles: ['titles of 51-9199.00'] });
  expect(Object.keys(printed).slice(0, 5)).toEqual(['code', 'title', 'kind', 'summary', 'tasks']);
});

test('what belongs beside the profile is printed with it', () => {
  const printed = JSON.parse(
    occupationJson(profiles, '15-1212.00', undefined, undefined, ({ code }) => ({ notice: `of ${code}` })),
  );
  expect(printed.notice).toBe('of 15-1212.00');
});

test('a SOC code stands for its .00', () => {
  expect(JSON.parse(occupationJson(profiles, '15-1212')).code).toBe('15-1212.00');
});

test('a code that is no occupation is refused', () => {
  expect(() => occupationJson(profiles, '15-9999.00')).toThrow('"15-9999.00" is no occupation code');
});
