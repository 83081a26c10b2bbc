import { Encoder, type EncoderOptions, Index, type IndexOptions } from 'flexsearch';
import { type CodeLookup, createCodeLookup } from '../code-lookup.ts';
import type { EngineKind } from '../engine.ts';
import { groupHits } from '../group-hits.ts';

export interface FlexSearchSetting {
  fields: ('code' | 'title' | 'branch' | 'rank')[];
  options: IndexOptions;
  encoder?: EncoderOptions;
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
    build({ entries }) {
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
