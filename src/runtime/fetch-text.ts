import { DataFileError } from '../data/data-file-error.ts';
import { HttpError, OfflineError, StalledError } from './load-fault.ts';
import { report } from './report.ts';

/** The slowest line that loads anything at all brings some bytes in this time. */
const PATIENCE_MS = 20_000;

/**
 * Fetches a file of our own as text.
 * @param again asks for a fresh copy, past any cache, and keeps it in place of those that are kept.
 * @throws HttpError for an answer that is not the file.
 * @throws OfflineError where there is no network and no copy: asking would only fail.
 * @throws StalledError where no byte came for a while.
 */
export async function fetchText(url: string, again = false): Promise<string> {
  if (await isOutOfReach(url)) throw new OfflineError(url);
  if (!again) return receive(url);
  // Needed seldom.
  const fresh = () => receive(url, { cache: 'reload' });
  // Where the host has another release by now, the code may be gone like the file.
  const code = await import('./fresh-copy.ts').catch(() => undefined);
  return code ? code.fetchFresh(url, fresh) : fresh();
}

/**
 * Reads a part of the data. What proves to be damaged is fetched once more, past every cache: a bad copy that the device keeps
 * heals by itself.
 * @param read fetches and decodes it; told whether a fresh copy is wanted.
 * @param again whether a fresh copy is wanted from the start.
 * @throws what `read` throws in the end.
 */
export async function readWhole<T>(read: (again: boolean) => Promise<T>, again: boolean): Promise<T> {
  try {
    return await read(again);
  } catch (cause) {
    if (again || !(cause instanceof DataFileError)) throw cause;
    report('A damaged part is fetched anew.', cause);
    return read(true);
  }
}

async function receive(url: string, how: RequestInit = {}): Promise<string> {
  const control = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => control.abort(), PATIENCE_MS);
  };
  wait();
  try {
    const response = await fetch(url, { ...how, signal: control.signal });
    if (!response.ok) throw new HttpError(response.status);
    const text = await textOf(response, wait);
    // Some hosts answer with a page, and as if all were well, where a file is gone.
    if (text.trimStart().startsWith('<')) throw new HttpError(404);
    return text;
  } catch (cause) {
    throw control.signal.aborted ? new StalledError(url) : cause;
  } finally {
    clearTimeout(timer);
  }
}

/** @param heard is called with everything that comes. */
async function textOf({ body }: Response, heard: () => void): Promise<string> {
  if (!body) return '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    heard();
    text += decoder.decode(value, { stream: true });
  }
}

async function isOutOfReach(url: string): Promise<boolean> {
  if (navigator.onLine !== false || typeof caches === 'undefined') return false;
  return (await caches.match(url, { ignoreSearch: true, ignoreVary: true })) === undefined;
}
