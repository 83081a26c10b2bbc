import MiniSearch, { type SearchOptions } from 'minisearch';
import { type CodeLookup, createCodeLookup } from '../code-lookup.ts';
import type { Field } from '../corpus.ts';
import type { EngineKind } from '../engine.ts';
import { groupHits, passes } from '../group-hits.ts';

export interface MiniSearchSetting {
  fields: readonly Field[];
  options: SearchOptions;
  /** Index a document a group rather than a document a text. */
  wholes?: boolean;
  codes: CodeLookup;
  /** Factor for the score of a retired title. */
  retired: number;
  /** All words must match; where nothing has all of them, some. */
  allWordsFirst: boolean;
}

export function minisearch(setting: MiniSearchSetting): EngineKind {
  return {
    name: 'minisearch',
    setting: JSON.stringify(setting),
    build(corpus) {
      const entries = setting.wholes ? corpus.wholes : corpus.entries;
      const index = new MiniSearch({ fields: [...setting.fields] });
      index.addAll(entries as never);
      const codes = createCodeLookup(entries, setting.codes);
      return {
        search(query) {
          const options: SearchOptions = {
            ...setting.options,
            ...((query.branch || query.rank) && { filter: (hit) => passes(entries[hit.id]!, query) }),
            ...(setting.retired !== 1 && {
              boostDocument: (id: number) => (entries[id]!.retired ? setting.retired : 1),
            }),
          };
          let found = index.search(query.text, {
            ...options,
            ...(setting.allWordsFirst && { combineWith: 'AND' }),
          });
          if (found.length === 0 && setting.allWordsFirst) found = index.search(query.text, options);
          return groupHits(
            entries,
            found.map((hit) => hit.id),
            query,
            codes(query),
          );
        },
      };
    },
  };
}
