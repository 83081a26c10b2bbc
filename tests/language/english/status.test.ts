import { expect, test } from 'vitest';
import { nearWords, statusInTable, statusLabel } from '../../../src/language/english/status.ts';
import { SAMPLE_RELEASES } from '../../fixtures/sample-releases.ts';

test('a retired title says by when it was gone, and a current one needs no label', () => {
  expect(statusLabel('current', SAMPLE_RELEASES)).toBe('');
  expect(statusLabel('marked-obsolete', SAMPLE_RELEASES)).toBe('Retired by 2016');
  expect(statusLabel('no-longer-listed', SAMPLE_RELEASES)).toBe('Retired 2016–2024');
});

test('in a table each status is said whole', () => {
  expect(statusInTable('current', SAMPLE_RELEASES)).toBe('Current (July 2024)');
  expect(statusInTable('marked-obsolete', SAMPLE_RELEASES)).toBe('Retired by March 2016');
  expect(statusInTable('no-longer-listed', SAMPLE_RELEASES)).toBe('Retired between 2016 and 2024');
});

test('what is only close to the typed words says so', () => {
  expect(nearWords('elektrician', 3)).toBe('Nothing has “elektrician”; these are close to it.');
  expect(nearWords('elektrician', 1)).toBe('Nothing has “elektrician”; this is close to it.');
});
