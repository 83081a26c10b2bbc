import { createLoadStore, type LoadStore } from './load-store.ts';

/**
 * Holds the text of the index's first file.
 * @param fetchText fetches it; `again` asks for a fresh copy, past any cache.
 * @param onText hears of it as soon as it is there, so that the engine reads it at the same time as the page; told, too, whether
 * it is a fresh copy.
 */
export function createIndexText(
  fetchText: (again: boolean) => Promise<string>,
  onText: (text: string, again: boolean) => void,
): LoadStore<string> {
  return createLoadStore(async (again) => {
    const text = await fetchText(again);
    onText(text, again);
    return text;
  });
}
