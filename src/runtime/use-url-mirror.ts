import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useStores } from './stores.ts';
import { createUrlMirror, type UrlMirror } from './url-mirror.ts';

/** The mirror of a page, which writes what still waits before the page is left. */
export function useUrlMirror(): UrlMirror {
  const { leaving } = useStores();
  const [, navigate] = useLocation();
  const mirror = useMemo(() => createUrlMirror(navigate), [navigate]);
  useEffect(() => {
    const stopListening = leaving.listen(mirror.flush);
    window.addEventListener('pagehide', mirror.flush);
    return () => {
      stopListening();
      window.removeEventListener('pagehide', mirror.flush);
      mirror.drop();
    };
  }, [leaving, mirror]);
  return mirror;
}
