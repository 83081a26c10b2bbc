import { words } from '#words/faults.ts';
import { DataFileError } from '../data/data-file-error.ts';

/** What went wrong with a file, in words for people. */
export interface LoadFault {
  what: string;
  advice: string;
  /** The page itself is older or newer than its data; only a reload helps. */
  needsReload: boolean;
  /** The host may hold another release of the site by now. */
  mayBeGone?: boolean;
}

/** The server answered, but not with the file. */
export class HttpError extends Error {
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

/** So long nothing came of a file that it is given up. */
export class StalledError extends Error {
  constructor(url: string) {
    super(`Nothing more came of ${url}.`);
    this.name = 'StalledError';
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
    what: words.searchStopped.what,
    advice: words.searchStopped.advice(message),
    needsReload: false,
  };
}

/** The search beside the page never came, maybe since its release is gone. */
export function startFault(): LoadFault {
  return { ...words.searchNotStarted, needsReload: false, mayBeGone: true };
}

/** Turns whatever was thrown while loading into words. */
export function describeFault(error: unknown): LoadFault {
  if (error instanceof FaultError) return error.fault;
  if (error instanceof DataFileError) {
    if (error.reason === 'version') {
      return { ...words.twoVersions, needsReload: true, mayBeGone: true };
    }
    return { what: words.badData.what[error.reason], advice: words.badData.advice, needsReload: false };
  }
  if (error instanceof OfflineError) {
    return { ...words.offline, needsReload: false };
  }
  if (error instanceof HttpError) {
    return {
      what: words.noData.what(error.status),
      advice: words.noData.advice,
      needsReload: false,
      mayBeGone: true,
    };
  }
  if (error instanceof StalledError) return { ...words.stalled, needsReload: false };
  return { ...words.notLoaded, needsReload: false };
}
