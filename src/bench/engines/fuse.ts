import Fuse, { type IFuseOptions } from 'fuse.js';
import { type CodeLookup, createCodeLookup } from '../code-lookup.ts';
import type { Entry, Field } from '../corpus.ts';
import type { EngineKind } from '../engine.ts';
import { groupHits } from '../group-hits.ts';

export interface FuseSetting {
  weights: Partial<Record<Field, number>>;
  options: IFuseOptions<Entry>;
  /** Index a document a group rather than a document a text. */
  wholes?: boolean;
  codes: CodeLookup;
  /** Added to the score of a retired title; Fuse's scores are better the smaller they are. */
  retired: number;
}

export function fuse(name: string, setting: FuseSetting): EngineKind {
  return {
    name,
    setting: JSON.stringify(setting),
    build(corpus) {
      const entries = setting.wholes ? corpus.wholes : corpus.entries;
      const keys = Object.entries(setting.weights).map(([key, weight]) => ({ name: key, weight }));
      const index = new Fuse([...entries], { keys, includeScore: true, ...setting.options });
      const codes = createCodeLookup(entries, setting.codes);
      return {
        search(query) {
          const found = index.search(query.text);
          if (setting.retired > 0) {
            for (const hit of found) if (hit.item.retired) hit.score! += setting.retired;
            found.sort((a, b) => a.score! - b.score!);
          }
          return groupHits(
            entries,
            found.map((hit) => hit.refIndex),
            query,
            codes(query),
          );
        },
      };
    },
  };
}
