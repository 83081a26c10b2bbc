import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { occupationJson } from '../../src/compile/occupation-json.ts';
import { pageJson } from '../../src/compile/page-json.ts';
import type { OccupationProfile } from '../../src/domain/occupation.ts';
import { profileOf, profiles } from './committed-profiles.ts';

test('the printed profile is the whole profile, code first, with the military titles that lead there', () => {
  const titles = (code: string) => [`titles of ${code}`];
  const printed = JSON.parse(occupationJson(profiles, '51-9199.00', titles));
  expect(printed).toEqual({ ...profileOf('51-9199.00'), militaryTitles: ['titles of 51-9199.00'] });
  expect(Object.keys(printed).slice(0, 5)).toEqual(['code', 'title', 'kind', 'summary', 'tasks']);
});

test('a SOC code stands for its .00', () => {
  expect(JSON.parse(occupationJson(profiles, '15-1212')).code).toBe('15-1212.00');
});

test('a code that is no occupation is refused', () => {
  expect(() => occupationJson(profiles, '15-9999.00')).toThrow('"15-9999.00" is no occupation code');
});

test('no page file is heavier than 30 KB compressed', () => {
  for (const profile of profiles.values()) {
    const bytes = gzipSync(pageJson(profile)).length;
    expect(bytes, `${profile.code}: ${bytes} bytes`).toBeLessThanOrEqual(30_000);
  }
});

test('the page file of one occupation only is cut, and says how many titles there are', () => {
  const cut = [...profiles.values()].filter((profile) => pageJson(profile) !== JSON.stringify(profile));
  expect(cut.map(({ code }) => code)).toEqual(['51-9199.00']);
  const page = JSON.parse(pageJson(cut[0]!)) as OccupationProfile;
  expect(page.layTitles.length).toBeLessThan(page.totals.layTitles);
  expect(page.totals.layTitles).toBe(2750);
});
