import { useEffect, useMemo, useState } from 'react';
import { hasPlace } from '../../runtime/has-place.ts';
import { decodePart } from '../../text/decode-part.ts';
import { useMedia } from '../../ui/use-media.ts';
import { rememberedFolds, rememberFolds } from './fold-memory.ts';
import type { Folds } from './folds.ts';
import { goToSection } from './go-to-section.ts';
import { SECTIONS } from './sections.ts';

/** Where the contents stand beside the parts. */
const WIDE = '(min-width: 64rem)';
const ALL: ReadonlySet<string> = new Set(SECTIONS.map(({ id }) => id));
const NONE: ReadonlySet<string> = new Set();
/** What is short and asked for first. */
const OPEN_WHEN_WIDE: ReadonlySet<string> = new Set(['ai', 'pay', 'outlook', 'entry']);

/**
 * Which parts are open: on a narrow screen none at first, on a wide one the first few; then as the reader chooses. Follows
 * the "#…" of the address, too, which browsers look for before the parts are there.
 */
export function useFolds(): Folds {
  const atFirst = useMedia(WIDE) ? OPEN_WHEN_WIDE : NONE;
  const [chosen, choose] = useState(rememberedFolds);
  const [asked, ask] = useState<{ id: string }>();
  const open = chosen ?? atFirst;
  const folds = useMemo((): Folds => {
    const setOpen = (id: string, wanted: boolean) =>
      choose((before) => {
        const now = new Set(before ?? atFirst);
        if (wanted) now.add(id);
        else now.delete(id);
        return now;
      });
    return {
      isOpen: (id) => open.has(id),
      setOpen,
      setAll: (wanted) => choose(wanted ? ALL : NONE),
      goTo: (id) => {
        if (ALL.has(id)) setOpen(id, true);
        ask({ id });
      },
    };
  }, [open, atFirst]);
  useEffect(() => {
    if (chosen) rememberFolds(chosen);
  }, [chosen]);
  // The part is open by now.
  useEffect(() => {
    if (asked) goToSection(asked.id);
  }, [asked]);
  useAddress(folds.goTo);
  return folds;
}

function useAddress(goTo: (id: string) => void): void {
  const [first] = useState({ goTo });
  useEffect(() => {
    // Whoever comes back, or loads the page again, is put where they were, by the app's own memory.
    if (window.location.hash && !hasPlace()) first.goTo(named());
  }, [first]);
  useEffect(() => {
    const follow = () => goTo(named());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [goTo]);
}

/** The id behind "#" in the address. */
function named(): string {
  return decodePart(window.location.hash.slice(1));
}
