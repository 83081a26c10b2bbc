import { report } from './report.ts';

/**
 * Fetches a file past what the device keeps of it, and keeps it in place of that. The service worker answers with what is
 * kept, however it is asked, so that is taken out first; where no answer comes it goes back.
 * @param receive asks for it, past the browser's own cache.
 */
export async function fetchFresh(url: string, receive: () => Promise<string>): Promise<string> {
  const kept = await takeOut(url);
  let text: string | undefined;
  try {
    text = await receive();
    return text;
  } finally {
    for (const { cache, request, response } of kept) {
      const back = text === undefined ? response : new Response(text, { headers: response.headers });
      await cache.put(request, back).catch((cause: unknown) => report('A copy could not be kept.', cause));
    }
  }
}

interface Kept {
  cache: Cache;
  request: Request;
  response: Response;
}

/** What the device keeps of a file; nothing where storage is blocked. */
async function takeOut(url: string): Promise<Kept[]> {
  const kept: Kept[] = [];
  try {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys(url, { ignoreSearch: true, ignoreVary: true })) {
        const response = await cache.match(request);
        if (response && (await cache.delete(request))) kept.push({ cache, request, response });
      }
    }
  } catch (cause) {
    report('The copies on the device cannot be reached.', cause);
  }
  return kept;
}
