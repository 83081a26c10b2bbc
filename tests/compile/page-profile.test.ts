import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageProfile } from '../../src/compile/page-profile.ts';
import { decodeProfile, encodeProfile } from '../../src/data/profile-codec.ts';
import { profiles } from './committed-profiles.ts';

test('every occupation’s file is at most 30 KB compressed, and is read as what the page expects', () => {
  expect(profiles.size).toBe(1016);
  for (const [code, profile] of profiles) {
    const file = encodeProfile(pageProfile(profile), 'v1');
    expect(gzipSync(file).length, code).toBeLessThanOrEqual(30_000);
    expect(decodeProfile(file, 'v1', code).code).toBe(code);
  }
});

test('one occupation only is cut, and says how many titles there are', () => {
  const cut = [...profiles.values()].filter(
    (profile) => pageProfile(profile).layTitles.length < profile.layTitles.length,
  );
  expect(cut.map(({ code }) => code)).toEqual(['51-9199.00']);
  const page = pageProfile(cut[0]!);
  expect(page.layTitles.length).toBeLessThan(page.totals.layTitles);
  expect(page.totals.layTitles).toBe(2750);
  expect({ ...page, layTitles: [] }).toEqual({ ...cut[0]!, layTitles: [] });
});
