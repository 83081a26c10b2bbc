import { Encoder, type EncoderOptions, Index, type IndexOptions } from 'flexsearch';
import { type CodeLookup, createCodeLookup } from '../code-lookup.ts';
import type { Field } from '../corpus.ts';
import type { EngineKind } from '../engine.ts';
import { groupHits } from '../group-hits.ts';

export interface FlexSearchSetting {
  fields: readonly Field[];
  options: IndexOptions;
  encoder?: EncoderOptions;
  /** Index a document a group rather than a document a text. */
  wholes?: boolean;
  codes: CodeLookup;
  suggest: boolean;
  currentFirst: boolean;
  /** How many hits to ask for, before filters and grouping. */
  hits: number;
}

export function flexsearch(setting: FlexSearchSetting): EngineKind {
  return {
    name: 'flexsearch',
    setting: JSON.stringify(setting),
    build(corpus) {
      const entries = setting.wholes ? corpus.wholes : corpus.entries;
      const index = new Index({
        ...setting.options,
        ...(setting.encoder && { encoder: new Encoder(setting.encoder) }),
      });
      for (const entry of entries) index.add(entry.id, setting.fields.map((field) => entry[field]).join(' '));
      const codes = createCodeLookup(entries, setting.codes);
      return {
        search(query) {
          const filtered = query.branch || query.rank;
          let hits = index.search(query.text, {
            limit: filtered ? entries.length : setting.hits,
            suggest: setting.suggest,
          }) as number[];
          if (setting.currentFirst) {
            hits = [
              ...hits.filter((id) => !entries[id]!.retired),
              ...hits.filter((id) => entries[id]!.retired),
            ];
          }
          return groupHits(entries, hits, query, codes(query));
        },
      };
    },
  };
}
