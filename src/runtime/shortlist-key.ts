/** What the browser's storage calls the shortlists; a page may ask whether there are any before their code is there. */
export const SHORTLISTS_KEY = 'shortlists';

/** Whether anything was ever put on a shortlist of this device. */
export function hasShortlists(): boolean {
  try {
    return localStorage.getItem(SHORTLISTS_KEY) !== null;
  } catch {
    // Not allowed: there is nothing to be read.
    return false;
  }
}
