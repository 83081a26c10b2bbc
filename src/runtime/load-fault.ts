import { DataFileError } from '../data/data-file-error.ts';

/** What went wrong with a file, in words for people. */
export interface LoadFault {
  what: string;
  advice: string;
  /** The page itself is older or newer than its data; only a reload helps. */
  needsReload: boolean;
}

/** The server answered, but not with the file. */
class HttpError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`The server answered ${status}.`);
    this.name = 'HttpError';
    this.status = status;
  }
}

/** There is no network, and the file is not kept on the device. */
export class OfflineError extends Error {
  constructor(url: string) {
    super(`No network, and ${url} is not kept here.`);
    this.name = 'OfflineError';
  }
}

/** Carries what was put into words elsewhere, such as beside the page. */
export class FaultError extends Error {
  readonly fault: LoadFault;

  constructor(fault: LoadFault, options?: ErrorOptions) {
    super(fault.what, options);
    this.name = 'FaultError';
    this.fault = fault;
  }
}

/** The search broke on what it was asked; the data is as good as before. */
export function searchFault(message: string): LoadFault {
  return {
    what: 'Search stopped on these words.',
    advice: `That is our fault, not yours (${message}). Try again, or put it in other words.`,
    needsReload: false,
  };
}

/**
 * Fetches a file of our own as text.
 * @param again asks for a fresh copy, past any cache.
 * @throws HttpError for an answer that is not the file.
 * @throws OfflineError where there is no network and no copy: asking would only fail.
 */
export async function fetchText(url: string, again = false): Promise<string> {
  if (await isOutOfReach(url)) throw new OfflineError(url);
  const response = await fetch(url, again ? { cache: 'reload' } : {});
  if (!response.ok) throw new HttpError(response.status);
  return response.text();
}

async function isOutOfReach(url: string): Promise<boolean> {
  if (navigator.onLine !== false || typeof caches === 'undefined') return false;
  return (await caches.match(url, { ignoreSearch: true, ignoreVary: true })) === undefined;
}

/** Turns whatever was thrown while loading into words. */
export function describeFault(error: unknown): LoadFault {
  if (error instanceof FaultError) return error.fault;
  if (error instanceof DataFileError) {
    if (error.reason === 'version') {
      return {
        what: 'This page and its data are from different days.',
        advice: 'The site was updated while you had it open. Load the page again to get both in step.',
        needsReload: true,
      };
    }
    return {
      what: error.message,
      advice: 'It was not used, so that you never see a wrong match. Trying again fetches a fresh copy.',
      needsReload: false,
    };
  }
  if (error instanceof OfflineError) {
    return {
      what: 'You are offline, and this part is not kept on this device.',
      advice: 'Connect, then try again.',
      needsReload: false,
    };
  }
  if (error instanceof HttpError) {
    return {
      what: `The server did not hand out the data (answer ${error.status}).`,
      advice: 'The site may just be updating. Wait a moment, then try again.',
      needsReload: false,
    };
  }
  return {
    what: 'The data could not be fetched.',
    advice: 'Your connection may be down or slow. Check it, then try again.',
    needsReload: false,
  };
}
