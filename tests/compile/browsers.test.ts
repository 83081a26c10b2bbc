import { expect, test } from 'vitest';
import { words } from '#words/site.ts';
import { BROWSERS } from '../../src/compile/browsers.ts';

test('what the page says of browsers is what it is built for', () => {
  const { chrome, edge, firefox, safari } = BROWSERS;
  expect(edge).toBe(chrome);
  expect(words.browsers).toBe(`Chrome or Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`);
  expect(words.notStarted).toContain(words.browsers);
});
