import { useEffect } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import { decodePart } from '../text/decode-part.ts';

/** The id of the heading that the address names behind "#", or ''. */
export function useLinkedHeading(): string {
  return useLocationProperty(() => decodePart(window.location.hash.slice(1)));
}

/** Goes to the heading that the address names once it is drawn, which is later than browsers look for it. */
export function useGoTo(id: string): void {
  useEffect(() => {
    const heading = id ? document.getElementById(id) : null;
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView?.();
  }, [id]);
}
