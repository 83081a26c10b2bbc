import { expect, test } from 'vitest';
import { someTextSays } from '../../src/text/phrase-in-text.ts';
import { buildTextIndex } from '../../src/text/text-index.ts';

const index = buildTextIndex(['Heavy Truck Driver', 'Radio Operator, Remote', 'Driver']);
const says = (text: string) => someTextSays(index, text.split(' '));

test.each([
  'heavy truck',
  'truck driver',
  'heavy trucks',
  'heavy truck driver',
  'radio operator remote',
  'driver',
])('a text says %j', (text) => {
  expect(says(text)).toBe(true);
});

test.each(['heavy driver', 'driver truck', 'remote operator', 'truck driver remote', 'zzz', 'truck zzz'])(
  'none says %j',
  (text) => {
    expect(says(text)).toBe(false);
  },
);
