import { expect, test } from 'vitest';
import { createMemory } from '../../src/text/memory.ts';

test('what is made once is not made again, nothing included', () => {
  const of = createMemory<string, string | undefined>();
  let made = 0;
  const make = (key: string) => {
    made++;
    return key === 'none' ? undefined : `${key}!`;
  };
  const ask = (key: string) => of(key, () => make(key));
  expect([ask('a'), ask('a'), ask('none'), ask('none')]).toEqual(['a!', 'a!', undefined, undefined]);
  expect(made).toBe(2);
});

test('of more than it holds, the oldest is forgotten', () => {
  const of = createMemory<number, number>(2);
  const made: number[] = [];
  for (const key of [1, 2, 3, 2, 1])
    of(key, () => {
      made.push(key);
      return key;
    });
  expect(made).toEqual([1, 2, 3, 1]);
});
