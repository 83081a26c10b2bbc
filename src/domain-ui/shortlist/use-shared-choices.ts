import { useMemo } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import { decodeChoices, type SharedChoices } from '../../data/share-link.ts';

/** What the link of the page holds; undefined where it holds no choices. It follows the address. */
export function useSharedChoices(): SharedChoices | undefined {
  const fragment = useLocationProperty(() => window.location.hash.slice(1));
  return useMemo(() => (fragment === '' ? undefined : decodeChoices(fragment)), [fragment]);
}
