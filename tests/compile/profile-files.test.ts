import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageJson } from '../../src/compile/page-json.ts';
import { decodeProfile, encodeProfile } from '../../src/data/profile-codec.ts';
import { profiles } from './committed-profiles.ts';

test('every occupation’s file is at most 30 KB compressed, and is read as what the page expects', () => {
  expect(profiles.size).toBe(1016);
  for (const [code, profile] of profiles) {
    const file = encodeProfile(pageJson(profile), 'v1');
    expect(gzipSync(file).length, code).toBeLessThanOrEqual(30_000);
    expect(decodeProfile(file, 'v1', code).code).toBe(code);
  }
});
