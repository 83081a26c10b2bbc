import UFuzzy from '@leeoniya/ufuzzy';
import { type CodeLookup, createCodeLookup } from '../code-lookup.ts';
import type { EngineKind } from '../engine.ts';
import { groupHits } from '../group-hits.ts';

export interface UFuzzySetting {
  fields: ('code' | 'title' | 'branch' | 'rank')[];
  options: UFuzzy.Options;
  codes: CodeLookup;
  outOfOrder: number;
  infoThresh: number;
  currentFirst: boolean;
}

export function ufuzzy(setting: UFuzzySetting): EngineKind {
  return {
    name: '@leeoniya/ufuzzy',
    setting: JSON.stringify(setting),
    build({ entries }) {
      const haystack = entries.map((entry) => setting.fields.map((field) => entry[field]).join(' '));
      const matcher = new UFuzzy(setting.options);
      const codes = createCodeLookup(entries, setting.codes);
      return {
        search(query) {
          const [found, info, order] = matcher.search(
            haystack,
            query.text,
            setting.outOfOrder,
            setting.infoThresh,
          );
          let hits = order ? order.map((i) => info.idx[i]!) : (found ?? []);
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
