import UFuzzy from '@leeoniya/ufuzzy';
import { type CodeLookup, createCodeLookup } from '../code-lookup.ts';
import type { Field } from '../corpus.ts';
import type { EngineKind } from '../engine.ts';
import { groupHits } from '../group-hits.ts';

export interface UFuzzySetting {
  fields: readonly Field[];
  options: UFuzzy.Options;
  /** Index a document a group rather than a document a text. */
  wholes?: boolean;
  codes: CodeLookup;
  outOfOrder: number;
  infoThresh: number;
  currentFirst: boolean;
}

export function ufuzzy(setting: UFuzzySetting): EngineKind {
  return {
    name: '@leeoniya/ufuzzy',
    setting: JSON.stringify(setting),
    build(corpus) {
      const entries = setting.wholes ? corpus.wholes : corpus.entries;
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
