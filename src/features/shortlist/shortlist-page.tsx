import { useEffect, useRef } from 'react';
import { useSharedChoices } from '../../domain-ui/shortlist/use-shared-choices.ts';
import { OwnList } from './own-list.tsx';
import { SharedList } from './shared-list.tsx';

/** The shortlist of the device, or the one that the link of the page holds. */
export function ShortlistPage() {
  const shared = useSharedChoices();
  const own = shared === undefined;
  const before = useRef(own);
  useEffect(() => {
    // Another list at the same path is another page to its reader.
    if (before.current !== own) document.querySelector<HTMLElement>('main h1')?.focus();
    before.current = own;
  }, [own]);
  return shared ? <SharedList shared={shared} /> : <OwnList />;
}
