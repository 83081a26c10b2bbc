import { expect, test } from 'vitest';
import { historyReason } from '../../../src/language/english/history.ts';

test('a change of code says who holds it to be one', () => {
  expect(historyReason({ reason: 'recorded' })).toBe('An official identifier records the change.');
  expect(historyReason({ reason: 'same-title' })).toMatch(/^Our own match: /);
  expect(historyReason({ reason: 'former-title' })).toMatch(/before it got a new one/);
});
