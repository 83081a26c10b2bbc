import { expect, test } from 'vitest';
import { evenSample, keystrokesOf } from '../../src/bench/keystrokes.ts';
import { percentile } from '../../src/bench/timing.ts';

test('the keystrokes of a query are all its beginnings, with its filters', () => {
  expect(keystrokesOf([{ query: '25 b', branch: 'Army', accepts: [], kind: 'code' }])).toEqual(
    ['2', '25', '25 ', '25 b'].map((text) => ({ text, limit: 10, branch: 'Army' })),
  );
});

test('a sign outside the basic plane is one keystroke', () => {
  expect(keystrokesOf([{ query: '🪖a', accepts: [], kind: 'none' }]).map(({ text }) => text)).toEqual([
    '🪖',
    '🪖a',
  ]);
});

test('a sample is even, in order, and all of a short list', () => {
  expect(evenSample(10, 4)).toEqual([0, 2, 5, 7]);
  expect(evenSample(3, 100)).toEqual([0, 1, 2]);
});

test('a percentile is the value of the nearest rank, whatever the order', () => {
  const values = [5, 1, 4, 2, 3];
  expect(percentile(values, 0.5)).toBe(3);
  expect(percentile(values, 0.95)).toBe(5);
  expect(percentile(values, 0)).toBe(1);
  expect(percentile([7], 0.95)).toBe(7);
  expect(values).toEqual([5, 1, 4, 2, 3]);
});
