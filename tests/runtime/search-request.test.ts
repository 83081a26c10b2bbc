import { expect, test } from 'vitest';
import {
  asksAnything,
  EMPTY_REQUEST,
  type SearchRequest,
  sameRequest,
} from '../../src/runtime/search-request.ts';
import { formatSearchUrl, parseSearchUrl } from '../../src/runtime/search-url.ts';

const REQUEST: SearchRequest = { text: '25B', branch: 'Army', rank: 'Enlisted', without: ['branch', 'rank'] };

test('two requests are the same only where all of them is', () => {
  expect(sameRequest(REQUEST, { ...REQUEST, without: [...REQUEST.without] })).toBe(true);
  const others: Partial<SearchRequest>[] = [
    { text: '25b' },
    { branch: null },
    { rank: 'Warrant Officer' },
    { without: ['rank', 'branch'] },
    { without: ['branch,rank'] },
  ];
  expect(others.filter((other) => sameRequest(REQUEST, { ...REQUEST, ...other }))).toEqual([]);
});

test('spaces alone ask for nothing, a filter alone does', () => {
  expect(asksAnything({ ...EMPTY_REQUEST, text: '  ' })).toBe(false);
  expect(asksAnything({ ...EMPTY_REQUEST, text: ' 25B' })).toBe(true);
  expect(asksAnything({ ...EMPTY_REQUEST, branch: 'Army' })).toBe(true);
  expect(asksAnything({ ...EMPTY_REQUEST, rank: 'Enlisted' })).toBe(true);
});

test.each([
  ['longer than an address carries', 'a'.repeat(20_000)],
  ['cut by it in the middle of a sign', `${'a'.repeat(9_999)}😀 and more`],
  ['with half a sign in it', 'fix \ud83d trucks'],
])(
  'a text that was typed, %s, is the same as what its address says of it, and no fault of a link',
  (_, text) => {
    const typed = { ...EMPTY_REQUEST, text };
    const { request, ignored } = parseSearchUrl(formatSearchUrl(typed));
    expect(ignored).toEqual([]);
    expect(sameRequest(request, typed)).toBe(true);
  },
);
