import { afterEach, expect, test, vi } from 'vitest';
import { REPORT_PATH, reportedPage, reportState } from '../../src/runtime/report-address.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const entry = (state: unknown) => vi.stubGlobal('window', { history: { state } });

test('only the way to the report takes the page along, under any folder', () => {
  expect(reportState(REPORT_PATH, 'http://a/b')).toEqual({ reportOf: 'http://a/b' });
  expect(reportState(`/folder${REPORT_PATH}`, 'http://a/b')).toEqual({ reportOf: 'http://a/b' });
  expect(reportState('/about', 'http://a/b')).toEqual({});
});

test('the page is read from the entry of the history, and is not known otherwise', () => {
  entry({ scroll: 3, reportOf: 'http://a/b' });
  expect(reportedPage()).toBe('http://a/b');
  for (const state of [null, 'text', {}, { reportOf: 7 }]) {
    entry(state);
    expect(reportedPage()).toBeUndefined();
  }
});
