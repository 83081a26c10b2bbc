import { useEffect, useLayoutEffect, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { mirrorSearch } from '../../runtime/search-mirror.ts';
import { parseSearchUrl, sameRequest } from '../../runtime/search-url.ts';
import { useStores } from '../../runtime/stores.ts';

/**
 * Ties the search store to the URL while the search page is shown.
 * @returns what in the URL could not be understood.
 */
export function useSearchUrl(): string[] {
  const { search, leaving } = useStores();
  const url = useSearch();
  const [, navigate] = useLocation();
  const parsed = useMemo(() => parseSearchUrl(url), [url]);

  // Before the first paint, so that a page opened from a link never shows another search first.
  useLayoutEffect(() => {
    if (!sameRequest(parsed.request, search.getState())) search.follow(parsed.request);
  }, [parsed, search]);

  useEffect(() => {
    const mirror = mirrorSearch(search, (query, how) => navigate(`/${query}`, how));
    const stopListening = leaving.listen(mirror.flush);
    window.addEventListener('pagehide', mirror.flush);
    return () => {
      window.removeEventListener('pagehide', mirror.flush);
      stopListening();
      mirror.stop();
    };
  }, [search, leaving, navigate]);

  return parsed.ignored;
}
