import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useFittingTitles } from '../../src/domain-ui/use-fitting-titles.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

const { titles, specialties } = smallCrosswalk();

test('a list is prepared once, however much is typed, and again only where it is another list', () => {
  let read = 0;
  const counted = titles.map((title) => ({
    ...title,
    get title() {
      read++;
      return title.title;
    },
  }));
  const { result, rerender } = renderHook(({ list, typed }) => useFittingTitles(list, specialties, typed), {
    initialProps: { list: counted, typed: '' },
  });
  expect(counted.filter(result.current.has)).toHaveLength(counted.length);
  const once = read;
  for (const typed of ['c', 'cy', 'cybr', 'zzz']) rerender({ list: counted, typed });
  expect(counted.filter(result.current.has)).toEqual([]);
  rerender({ list: counted, typed: 'cyber' });
  expect(counted.filter(result.current.has)[0]!.code).toBe('1D731');
  expect(read).toBe(once);

  const two = counted.slice(0, 2);
  rerender({ list: two, typed: 'infantryman' });
  expect(two.filter(result.current.has).map(({ code }) => code)).toEqual(['11B']);
});
