import { wordsOf } from '../../text/words.ts';
import type { Corpus } from '../corpus.ts';
import type { NamedSet } from '../our-sets.ts';
import { createRandom } from '../random.ts';
import type { Judged } from '../relevance-set.ts';
import { SLIPS } from './misspell.ts';

/** A misspelt word, and what it may have been meant for. */
export interface MisspeltWord {
  typed: string;
  meant: ReadonlySet<string>;
  /** Where it comes from: a relevance set, or the rule it was misspelt by. */
  from: string;
}

const SEED = 10;
const SHORTEST = 5;
const MISSPELT_KINDS = ['typo', 'misspelt'];

/** True for a row of the kinds whose words are misspelt. */
export function isMisspelt({ kind }: Judged): boolean {
  return MISSPELT_KINDS.includes(kind);
}

/** The distinct words of all texts, in alphabetical order. */
export function dictionaryWords({ entries }: Corpus): string[] {
  return [...new Set(entries.flatMap(({ title }) => wordsOf(title).map(({ text }) => text)))].sort();
}

/**
 * The words of misspelt queries that no text has. What was meant is not written down; a word counts as meant where a title
 * of an accepted answer has it.
 */
export function fromSets(
  sets: readonly NamedSet[],
  corpus: Corpus,
  known: ReadonlySet<string>,
): MisspeltWord[] {
  return sets.flatMap(({ name, rows }) =>
    rows.filter(isMisspelt).flatMap(({ query, accepts }) => {
      const meant = titleWordsOf(corpus, accepts);
      return wordsOf(query)
        .filter(({ text }) => text.length >= SHORTEST && !/\d/.test(text) && !known.has(text))
        .map(({ text }) => ({ typed: text, meant, from: name }));
    }),
  );
}

function titleWordsOf({ entries, codes }: Corpus, accepts: readonly RegExp[]): Set<string> {
  const accepted = new Set<number>();
  codes.forEach((list, group) => {
    if (list.some((code) => accepts.some((form) => form.test(code)))) accepted.add(group);
  });
  return new Set(
    entries
      .filter(({ groups }) => groups.some((group) => accepted.has(group)))
      .flatMap(({ title }) => wordsOf(title).map(({ text }) => text)),
  );
}

/** So many words misspelt by rule, one slip each, the same every time; a word comes as often as texts have it. */
export function byRule({ entries }: Corpus, known: ReadonlySet<string>, count: number): MisspeltWord[] {
  const random = createRandom(SEED);
  const list: MisspeltWord[] = [];
  while (list.length < count) {
    const words = wordsOf(random.pick(entries).title).filter(
      ({ text }) => text.length >= SHORTEST && /^[a-z]+$/.test(text),
    );
    if (words.length === 0) continue;
    const word = random.pick(words).text;
    const rule = random.pick(SLIPS);
    const typed = rule.slip(word, random);
    if (typed && typed !== word && !known.has(typed))
      list.push({ typed, meant: new Set([word]), from: rule.name });
  }
  return list;
}
