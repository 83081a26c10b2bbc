import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { mirrorSearch } from '../../runtime/search-mirror.ts';
import { sameRequest } from '../../runtime/search-request.ts';
import { parseSearchUrl } from '../../runtime/search-url.ts';
import { useStores } from '../../runtime/stores.ts';
import { useAsked } from '../../runtime/use-asked.ts';
import { useUrlMirror } from '../../runtime/use-url-mirror.ts';

const NONE: string[] = [];

/**
 * Ties the search store to the URL while the search page is shown.
 * @returns what in the URL could not be understood.
 */
export function useSearchUrl(): string[] {
  const { search } = useStores();
  const url = useAsked();
  const mirror = useUrlMirror();
  const parsed = useMemo(() => parseSearchUrl(url), [url]);
  // Not with the first drawing, which takes over what was rendered ahead.
  const [ignored, setIgnored] = useState(NONE);

  // Before the first paint, so that a page opened from a link never shows another search first.
  useLayoutEffect(() => {
    if (!sameRequest(parsed.request, search.getState())) search.follow(parsed.request);
    setIgnored(parsed.ignored.length > 0 ? parsed.ignored : NONE);
  }, [parsed, search]);

  useEffect(() => mirrorSearch(search, mirror), [search, mirror]);

  return ignored;
}
