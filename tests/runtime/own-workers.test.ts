import { expect, test } from 'vitest';
import { ownWorker } from '../../src/runtime/own-workers.ts';

const PAGE = 'https://example.org/jobs/military/army/25B#q=x';

test.each([
  '/jobs/sw.js',
  '/jobs/assets/engine-worker-B_x-9.js',
  'https://example.org/assets/workbook-worker-a.js',
])('%s is a worker of ours', (address) => {
  expect(ownWorker(address, PAGE)).toBe(address);
});

test.each([
  'https://example.com/jobs/assets/engine-worker-a.js',
  '/jobs/assets/index-a.js',
  '/jobs/assets/engine-worker-a.js?x',
  '/jobs/data/a.txt',
  'data:text/javascript,1',
  'blob:https://example.org/sw.js',
  '/uploads/sw.json',
])('%s is not', (address) => {
  expect(() => ownWorker(address, PAGE)).toThrow('No script of ours');
});
