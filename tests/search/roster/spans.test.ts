import { expect, test } from 'vitest';
import { spansIn, withoutSpans } from '../../../src/search/roster/spans.ts';

test('spans of years are taken out of a text, and codes are left', () => {
  const text = '0311, USMC 2009 - 2014, and 1998 to present; 2111';
  expect(withoutSpans(text)).toBe('0311, USMC , and ; 2111');
  expect(spansIn(text)).toEqual(['2009 - 2014', '1998 to present']);
  expect(spansIn('25B')).toEqual([]);
});
