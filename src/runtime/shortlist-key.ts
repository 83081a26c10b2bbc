import { readKept } from './device-storage.ts';

/** What the browser's storage calls the shortlists; a page may ask whether there are any before their code is there. */
export const SHORTLISTS_KEY = 'shortlists';

/** Whether anything was ever put on a shortlist of this device. */
export function hasShortlists(): boolean {
  return readKept(SHORTLISTS_KEY) !== null;
}
