import type { TableTexts } from '../../compile/tables.ts';
import { corpusOf } from '../corpora.ts';
import type { NamedSet } from '../our-sets.ts';
import { KINDS, type Kind, type Product } from '../product.ts';
import { didYouMeanTable } from './did-you-mean.ts';
import { filterTable } from './filter-boxes.ts';
import { filterTexts } from './filter-texts.ts';
import { longLists } from './lists.ts';
import { byRule, dictionaryWords, fromSets } from './misspelt-words.ts';
import { rankingTable } from './score-in-ranking.ts';
import { spellingTable } from './spelling-ways.ts';

/** What the report is made from. */
export interface FuseInput {
  product: Product;
  tables: TableTexts;
  sets: readonly NamedSet[];
  print: (text: string) => void;
}

const BY_RULE = 2000;
const BY_RULE_IN_BRIEF = 500;

/** The part of the report that stands under every comparison: near spellings, for the kinds of the sets. */
export function fuseInBrief(input: FuseInput): void {
  const { product, sets, print } = input;
  print('\nWhat Fuse.js does for near spellings; npm run bench -- --fuse has all of it');
  for (const kind of KINDS)
    if (sets.some((set) => set.kind === kind)) print(`\n${spellings(kind, input, BY_RULE_IN_BRIEF)}`);
  print(`\n${rankingTable(product, sets)}`);
}

/** Everything that Fuse.js does for us, or could: each table with and without it. */
export function fuseInFull(input: FuseInput): void {
  const { product, tables, sets, print } = input;
  print('Near spellings of misspelt words');
  for (const kind of KINDS) print(`\n${spellings(kind, input, BY_RULE)}`);
  print(`\nThe relevance sets\n\n${rankingTable(product, sets)}`);
  print(`\nThe filter boxes of long lists\n\n${filterTable(filterTexts(longLists(product, tables)))}`);
  print(`\nDid you mean\n\n${didYouMeanTable(product)}`);
}

function spellings(kind: Kind, { product, sets }: FuseInput, count: number): string {
  const corpus = corpusOf(kind, product);
  const words = dictionaryWords(corpus);
  const known = new Set(words);
  const own = sets.filter((set) => set.kind === kind);
  const table = spellingTable(words, {
    sets: fromSets(own, corpus, known),
    rules: byRule(corpus, known, count),
  });
  return `${kind}, ${words.length} words\n${table}`;
}
