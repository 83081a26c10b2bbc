import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Hides an element while it is folded, but so that the browser's own search still finds what is in it, and links lead there.
 * @param onFound opens it, when it is about to be shown for that.
 * @returns what goes on the element as its ref.
 */
export function useUntilFound(open: boolean, onFound: () => void): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement | null>(null);
  // React only knows what is hidden from the search, too.
  useLayoutEffect(() => {
    if (open) element.current?.removeAttribute('hidden');
    else element.current?.setAttribute('hidden', 'until-found');
  }, [open]);
  useEffect(() => {
    const panel = element.current;
    // Of a part within this one it is no news.
    const found = ({ target }: Event) => target === panel && onFound();
    panel?.addEventListener('beforematch', found);
    return () => panel?.removeEventListener('beforematch', found);
  });
  return element;
}
