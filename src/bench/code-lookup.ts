import type { Entry } from './corpus.ts';
import type { EngineQuery } from './engine.ts';
import { passes } from './group-hits.ts';

/** Which words of a query an engine looks up as codes before it searches. */
export type CodeLookup = 'none' | 'query' | 'words';

/**
 * An exact lookup of codes to put in front of a library, as anybody would who builds a search for codes with it.
 * @param mode 'query' looks up the query as a whole ("25-b" as 25B), 'words' also each word with a digit ("MOS 88M").
 */
export function createCodeLookup(
  entries: readonly Entry[],
  mode: CodeLookup,
): (query: EngineQuery) => number[] {
  const book = new Map<string, Entry[]>();
  if (mode !== 'none') {
    for (const entry of entries) {
      for (const code of entry.code.split(' ').filter(Boolean)) {
        const list = book.get(codeKey(code));
        if (list) list.push(entry);
        else book.set(codeKey(code), [entry]);
      }
    }
  }
  return (query) => {
    if (mode === 'none') return [];
    const keys = new Set([codeKey(query.text)]);
    if (mode === 'words') {
      for (const word of query.text.split(/\s+/)) if (/\d/.test(word)) keys.add(codeKey(word));
    }
    const groups = new Set<number>();
    keys.delete('');
    for (const key of keys) {
      for (const entry of book.get(key) ?? []) {
        if (passes(entry, query)) for (const group of entry.groups) groups.add(group);
      }
    }
    return [...groups];
  };
}

function codeKey(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
