import { isSealed } from '../data/envelope.ts';
import { KEPT_PARTS, type KeptPart } from '../domain/kept-parts.ts';
import { HttpError } from './load-fault.ts';

/** Where the service worker keeps what comes only when a page wants it. */
const CACHE = 'crosswalk-data';
const PATH = /\/data\/(\w+)\/(\w+)\/[^/]+\.txt$/;

/** How many files of each part are kept, of a version of the data. */
export type KeptCounts = Readonly<Record<KeptPart, number>>;

/** @param version of the data. @throws where the browser lets nothing be kept. */
export async function countKept(version: string): Promise<KeptCounts> {
  const counts = Object.fromEntries(KEPT_PARTS.map((part) => [part, 0])) as Record<KeptPart, number>;
  for (const { part, of } of await keptFiles()) if (of === version && part in counts) counts[part] += 1;
  return counts;
}

/**
 * Keeps a file that is not kept yet.
 * @throws HttpError for an answer that is not the file. @throws what the network and the storage throw.
 */
export async function keepFile(url: string, version: string, signal: AbortSignal): Promise<void> {
  const cache = await caches.open(CACHE);
  if (await cache.match(url)) return;
  // Past the service worker, which would not say that there is no room.
  const response = await fetch(url, { signal, headers: { 'X-Keep': '1' } });
  const copy = response.clone();
  if (!response.ok || !isSealed(version, await response.text())) throw new HttpError(response.status);
  await cache.put(url, copy);
}

/** Removes what is kept of a part. */
export async function forgetPart(part: KeptPart): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const file of await keptFiles()) if (file.part === part) await cache.delete(file.request);
}

/** Removes all that is kept of the site, and what answers from it; lists and résumés, which people make, stay. */
export async function forgetAll(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}

/**
 * Brings what was kept of other versions of the data to this one. A file goes when its successor is there, or the host has none.
 * @param version of the data that the host holds.
 * @throws what the network and the storage throw.
 */
export async function renewKept(version: string): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const { request, of } of await keptFiles()) {
    if (of === version) continue;
    const successor = request.url.replace(`/data/${of}/`, `/data/${version}/`);
    try {
      await keepFile(successor, version, new AbortController().signal);
    } catch (cause) {
      if (!(cause instanceof HttpError)) throw cause;
    }
    await cache.delete(request);
  }
}

async function keptFiles(): Promise<{ request: Request; of: string; part: KeptPart }[]> {
  const cache = await caches.open(CACHE);
  return (await cache.keys()).flatMap((request) => {
    const [, of, part] = PATH.exec(new URL(request.url).pathname) ?? [];
    return of && part ? { request, of, part: part as KeptPart } : [];
  });
}
