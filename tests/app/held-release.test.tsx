import { beforeEach, expect, test } from 'vitest';
import { isOurs } from '../../src/app/held-release.ts';

beforeEach(() => {
  document.head.innerHTML = [
    '<script type="module" src="/jobs/assets/engine-1.js"></script>',
    '<script type="module" src="/assets/engine-1.js"></script>',
    '<script type="module" src="/jobs/assets/index-2.js"></script>',
    '<script nomodule type="text/plain" src="/jobs/old-browser.js"></script>',
  ].join('');
});

test('a page in a folder is of a release that has its scripts, wherever else it asks for them', () => {
  expect(isOurs({ files: ['assets/index-2.js', 'assets/engine-1.js'], changes: [] })).toBe(true);
});

test('a page is of another release as soon as one of its scripts has another name there', () => {
  expect(isOurs({ files: ['assets/index-3.js', 'assets/engine-1.js'], changes: [] })).toBe(false);
});
