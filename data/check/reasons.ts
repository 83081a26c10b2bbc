import type { PlainWords, Problem } from './plain-words.ts';
import { plainWords, wordCount } from './text.ts';
import { BRITISH } from './wording.ts';

/** Fewest and most words of a reason. */
const LENGTH: readonly [number, number] = [2, 12];

/** Says that people use the term, which its being a term says already. */
const SAYS_NOTHING = /^(?:an? |the )?(?:common|everyday|usual) (?:civilian )?(?:name|term|word)$/i;

/** The reasons that are shown beside results found by the vocabulary, and where each stands. */
export function reasonsOf({ vocabulary }: PlainWords): { readonly where: string; readonly text: string }[] {
  return vocabulary.map(({ table, term, reason }) => ({
    where: `vocabulary/${table}.tsv, “${term}”`,
    text: reason,
  }));
}

/**
 * A reason is a short phrase for somebody who knows neither the service nor our tables: long enough to say something, no
 * sentence, American, and no bare term, of its own row or of another.
 */
export function checkReasons(words: PlainWords): Problem[] {
  const terms = new Set(words.vocabulary.map(({ term }) => bare(term)));
  return reasonsOf(words).flatMap(({ where, text }) => {
    const [fewest, most] = LENGTH;
    const count = wordCount(text);
    const british = BRITISH.exec(text);
    const faults: readonly [boolean, string][] = [
      [count < fewest || count > most, `${count} words, not ${fewest} to ${most}`],
      [SAYS_NOTHING.test(text), 'says nothing about the term'],
      [/[.!?,;:]$/.test(text), 'ends with a mark'],
      [/[^\x20-\x7eé“”]/.test(text), 'holds a character that is not plain'],
      [/ {2}| (?:[,;:]|\.(?!\w))/.test(text), 'has a space too many'],
      [/[,;][^ \d”]/.test(text), 'lacks a space'],
      [british !== null, `"${british?.[0]}" is a British spelling`],
      [terms.has(bare(text)), 'is a term of the vocabulary, no reason'],
    ];
    return faults.flatMap(([found, what]) => (found ? [{ where, what: `${what}: ${text}` }] : []));
  });
}

/** Small letters without marks and without an article before them. */
function bare(text: string): string {
  return plainWords(text)
    .join(' ')
    .replace(/^(?:an?|the) /, '');
}
