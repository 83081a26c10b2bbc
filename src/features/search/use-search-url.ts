import { useEffect, useLayoutEffect, useMemo } from 'react';
import { useSearch } from 'wouter';
import { mirrorSearch } from '../../runtime/search-mirror.ts';
import { parseSearchUrl, sameRequest } from '../../runtime/search-url.ts';
import { useStores } from '../../runtime/stores.ts';
import { useUrlMirror } from '../../runtime/use-url-mirror.ts';

/**
 * Ties the search store to the URL while the search page is shown.
 * @returns what in the URL could not be understood.
 */
export function useSearchUrl(): string[] {
  const { search } = useStores();
  const url = useSearch();
  const mirror = useUrlMirror();
  const parsed = useMemo(() => parseSearchUrl(url), [url]);

  // Before the first paint, so that a page opened from a link never shows another search first.
  useLayoutEffect(() => {
    if (!sameRequest(parsed.request, search.getState())) search.follow(parsed.request);
  }, [parsed, search]);

  useEffect(() => mirrorSearch(search, mirror), [search, mirror]);

  return parsed.ignored;
}
