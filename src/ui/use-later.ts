import { useDeferredValue } from 'react';

/**
 * False in a component's first drawing, true in one that follows as soon as the browser has a moment: for what nobody misses
 * in the first, so that it is there sooner. Its place has to be kept.
 * @param atOnce true: in the first drawing already.
 */
export function useLater(atOnce = false): boolean {
  return useDeferredValue(true, atOnce);
}
