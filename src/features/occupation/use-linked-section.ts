import { useEffect } from 'react';
import { hasPlace } from '../../runtime/has-place.ts';
import { decodePart } from '../../runtime/paths.ts';
import { goToSection } from './go-to-section.ts';

/**
 * Follows the "#…" of the address once the parts of the page are there, which is later than browsers look for them.
 * @param ready true when all parts are drawn.
 */
export function useLinkedSection(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const follow = () => goToSection(decodePart(window.location.hash.slice(1)));
    // Whoever comes back, or loads the page again, is put where they were, by the app's own memory.
    if (window.location.hash && !hasPlace()) follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [ready]);
}
