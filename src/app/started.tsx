import { useEffect } from 'react';
import { takeUpEarlyTouches } from './early-touch.ts';

/**
 * Takes away what the page says where its script does not run, and does what was asked of it before the script was there;
 * with the first drawing, so that it says so still if that fails.
 */
export function Started() {
  useEffect(() => {
    document.getElementById('not-started')?.remove();
    takeUpEarlyTouches();
  }, []);
  return null;
}
