import { afterEach, expect, test, vi } from 'vitest';
import { savesData } from '../../src/runtime/saves-data.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  [{}, false],
  [{ connection: { saveData: false, effectiveType: '4g' } }, false],
  [{ connection: { saveData: true, effectiveType: '4g' } }, true],
  [{ connection: { effectiveType: '3g' } }, true],
  [{ connection: { effectiveType: 'slow-2g' } }, true],
])('data is saved where the person asked for it or the line is slow: %j', (navigator, saves) => {
  vi.stubGlobal('navigator', navigator);
  expect(savesData()).toBe(saves);
});
