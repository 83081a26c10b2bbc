import { create, insert, search } from '@orama/orama';
import { type CodeLookup, createCodeLookup } from '../code-lookup.ts';
import type { Field } from '../corpus.ts';
import type { EngineKind } from '../engine.ts';
import { groupHits } from '../group-hits.ts';

export interface OramaSetting {
  fields: readonly Field[];
  boost: Partial<Record<Field, number>>;
  /** Typing errors allowed in a word of this length. */
  tolerance: 0 | 1 | 2;
  threshold: number;
  exactFirst: boolean;
  stemming: boolean;
  /** Index a document a group rather than a document a text. */
  wholes?: boolean;
  codes: CodeLookup;
  retired: number;
  hits: number;
}

export function orama(setting: OramaSetting): EngineKind {
  return {
    name: '@orama/orama',
    setting: JSON.stringify(setting),
    build(corpus) {
      const entries = setting.wholes ? corpus.wholes : corpus.entries;
      const db = create({
        schema: {
          ...Object.fromEntries(setting.fields.map((field) => [field, 'string'] as const)),
          branches: 'enum[]',
          ranks: 'enum[]',
        } as { title: 'string'; code: 'string'; branches: 'enum[]'; ranks: 'enum[]' },
        components: { tokenizer: { stemming: setting.stemming, language: 'english' } },
      });
      for (const entry of entries) {
        insert(db, {
          id: String(entry.id),
          ...Object.fromEntries(setting.fields.map((field) => [field, entry[field]])),
          branches: [...entry.branches],
          ranks: [...entry.ranks],
        } as never);
      }
      const codes = createCodeLookup(entries, setting.codes);
      const ask = (query: Parameters<ReturnType<EngineKind['build']>['search']>[0], tolerance: number) => {
        const where = {
          ...(query.branch && { branches: { containsAll: [query.branch] } }),
          ...(query.rank && { ranks: { containsAll: [query.rank] } }),
        };
        const answer = search(db, {
          term: query.text,
          properties: setting.fields as never,
          boost: setting.boost as never,
          tolerance,
          threshold: setting.threshold,
          limit: setting.hits,
          ...((query.branch || query.rank) && { where }),
        }) as { hits: { id: string; score: number }[] };
        return answer.hits;
      };
      return {
        search(query) {
          let hits = ask(query, setting.exactFirst ? 0 : setting.tolerance);
          if (setting.exactFirst && hits.length === 0) hits = ask(query, setting.tolerance);
          const found = hits.map(({ id, score }) => ({ id: Number(id), score }));
          if (setting.retired !== 1) {
            for (const hit of found) if (entries[hit.id]!.retired) hit.score *= setting.retired;
            found.sort((a, b) => b.score - a.score);
          }
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
