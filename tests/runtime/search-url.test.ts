import { expect, test } from 'vitest';
import { EMPTY_REQUEST } from '../../src/runtime/search-request.ts';
import { formatSearchUrl, parseSearchUrl } from '../../src/runtime/search-url.ts';

test('a request survives the way through the URL', () => {
  const request = {
    text: 'C&C "boats" 100% é 🚁',
    branch: 'Marine Corps',
    rank: 'Warrant Officer',
    without: ['branch:Navy', 'code:25B, with a comma'],
  } as const;
  expect(parseSearchUrl(formatSearchUrl(request))).toEqual({ request, ignored: [] });
});

test('nothing asked for is an empty URL', () => {
  expect(formatSearchUrl(EMPTY_REQUEST)).toBe('');
  expect(parseSearchUrl('')).toEqual({ request: EMPTY_REQUEST, ignored: [] });
});

test('branch and rank are understood in any case and with spaces', () => {
  expect(parseSearchUrl('#branch=COAST%20GUARD&rank=Warrant_Officer').request).toMatchObject({
    branch: 'Coast Guard',
    rank: 'Warrant Officer',
  });
});

test('what is no branch or rank is left out and named, however long', () => {
  const { request, ignored } = parseSearchUrl(`#q=25B&branch=${'x'.repeat(999)}&rank=boss`);
  expect(request).toEqual({ ...EMPTY_REQUEST, text: '25B' });
  expect(ignored).toHaveLength(2);
  expect(ignored[0]!.length).toBeLessThan(80);
});

test('a pasted advert comes back from the URL whole', () => {
  const request = { ...EMPTY_REQUEST, text: 'repairs trucks and '.repeat(400) };
  expect(parseSearchUrl(formatSearchUrl(request))).toEqual({ request, ignored: [] });
});

test('a link with a text beyond any that is typed is cut, and that is said', () => {
  const { request, ignored } = parseSearchUrl(`#q=${'a'.repeat(20_000)}`);
  expect(request.text).toHaveLength(10_000);
  expect(ignored).toEqual(['The search text was too long, so only the first part is used.']);
});

test('broken percent signs are no error', () => {
  expect(parseSearchUrl('#q=%E0%A4%A&not=%').request.text).not.toBe('');
});
