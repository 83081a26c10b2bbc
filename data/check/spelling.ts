import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { linesOf } from './lines.ts';
import type { PlainWords, Problem } from './plain-words.ts';
import { reasonsOf } from './reasons.ts';

/**
 * Every word is in the American dictionary or on our reviewed list (data/words/spelling.tsv), and no word
 * of the list is idle. The parts of a hyphenated word are looked up one by one.
 */
export function checkSpelling(words: PlainWords): Problem[] {
  // nspell asks for Node buffers, where the dictionary promises plain bytes; either way they are buffers.
  const speller = nspell(
    dictionary as unknown as Parameters<typeof nspell>[0] & { aff: Buffer; dic: Buffer },
  );
  const known = new Map<string, boolean>();
  const inDictionary = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const right = speller.correct(word) || speller.correct(word.toLowerCase());
    known.set(word, right);
    return right;
  };
  const used = new Set<string>();
  const problems: Problem[] = [];
  for (const { where, text } of [...linesOf(words), ...reasonsOf(words)]) {
    for (const word of lettered(text)) {
      if (inDictionary(word)) continue;
      const listed = [word, word.toLowerCase()].find((form) => words.spelling.has(form));
      if (listed) used.add(listed);
      else problems.push({ where, what: `spelling of "${word}": ${text}` });
    }
  }
  for (const word of words.spelling) {
    if (!used.has(word)) problems.push({ where: 'spelling.tsv', what: `"${word}" is not needed` });
  }
  return problems;
}

/** The words of a line with their case, without a possessive ending; single letters and numbers left out. */
function lettered(text: string): string[] {
  return (text.match(/\p{L}[\p{L}']*/gu) ?? [])
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word.length > 1);
}
