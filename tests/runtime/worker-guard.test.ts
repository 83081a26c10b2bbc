import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwnData } from '../../src/runtime/worker-guard.ts';

const WORKER = 'https://example.org/jobs/assets/engine-worker-a1.js';

describe('what a worker may ask for', () => {
  test.each([
    '/jobs/data/9f3a/index.txt',
    'https://example.org/data/9f3a/profile/15-1212.00.txt',
    '../data/9f3a/medians/47260-VA.txt',
  ])('a file of our data: %s', (address) => {
    expect(isOwnData(address, { cache: 'reload' }, WORKER)).toBe(true);
  });

  test.each([
    'https://example.com/data/9f3a/index.txt',
    'http://example.org/data/9f3a/index.txt',
    'https://example.org:8443/data/9f3a/index.txt',
    '//example.com/data/9f3a/index.txt',
    '/data/9f3a/index.txt?q=25B',
    '/data/9f3a/index.json',
    '/data/9f3a/what%20was%20typed.txt',
    '/data/',
    '/',
    'data:text/plain,hello',
    'blob:https://example.org/data/9f3a/index.txt',
  ])('nothing else: %s', (address) => {
    expect(isOwnData(address, undefined, WORKER)).toBe(false);
  });

  test('nothing goes along with it', () => {
    const asked = '/data/9f3a/index.txt';
    expect(isOwnData(asked, { method: 'POST', body: 'typed' }, WORKER)).toBe(false);
    expect(isOwnData(asked, { headers: { 'X-Typed': 'typed' } }, WORKER)).toBe(false);
    expect(isOwnData(new Request(`https://example.org${asked}`), undefined, WORKER)).toBe(false);
  });

  test('whatever is typed is no address of data', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        fc.pre(!address.includes('/data/'));
        expect(isOwnData(address, undefined, WORKER)).toBe(false);
      }),
    );
  });
});
