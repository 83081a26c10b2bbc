import { useEffect } from 'react';

/** Takes away what the page says where its script does not run; with the first drawing, so that it stays if that fails. */
export function Started() {
  useEffect(() => document.getElementById('not-started')?.remove(), []);
  return null;
}
