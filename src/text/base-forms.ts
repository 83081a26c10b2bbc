import { IRREGULAR, OTHER_PAST } from './irregular-verbs.ts';

/** Past forms that are words of their own more often: "from the ground", "saw operator", "left". */
const OTHER_WORDS: ReadonlySet<string> = new Set('bore felt ground lay left rose saw wet wound'.split(' '));

const BASE_OF: ReadonlyMap<string, string> = new Map([
  ...Object.entries(IRREGULAR)
    .filter(([base, past]) => past !== base && !OTHER_WORDS.has(past))
    .map(([base, past]) => [past, base] as const),
  ...Object.entries(OTHER_PAST),
]);

/** Verbs with these in front follow the verb: "rebuilt" → "rebuild". */
const PREFIX = /^(?:re|over|out|with)(?=.{3})/;

/** The base form of a verb's irregular past: "drove" → "drive"; undefined for any other word. */
export function irregularBase(word: string): string | undefined {
  const base = BASE_OF.get(word);
  const prefix = base === undefined ? PREFIX.exec(word)?.[0] : undefined;
  if (prefix === undefined) return base;
  const rest = BASE_OF.get(word.slice(prefix.length));
  return rest === undefined ? undefined : prefix + rest;
}

/**
 * What a word may be a form of, the word itself first: "fixed" → fixed, fix, fixe; "running" → running, run, runn, runne;
 * "batteries" → batteries, battery. The endings alone decide, so most of them are no words: the caller takes those that it
 * knows.
 */
export function baseForms(word: string): readonly string[] {
  let forms = made.get(word);
  if (!forms) {
    forms = makeForms(word);
    if (made.size >= MOST_MADE) made.clear();
    made.set(word, forms);
  }
  return forms;
}

// While somebody types most words stay the same, and each is asked for in several places.
const made = new Map<string, readonly string[]>();
const MOST_MADE = 5000;

function makeForms(word: string): readonly string[] {
  const forms = new Set([word]);
  const irregular = irregularBase(word);
  if (irregular) forms.add(irregular);
  if (word.length > 4 && word.endsWith('ies')) forms.add(`${word.slice(0, -3)}y`);
  if (/(?:s|x|ch|sh|z|o)es$/.test(word)) forms.add(word.slice(0, -2));
  if (word.length > 2 && word.endsWith('s') && !word.endsWith('ss')) forms.add(word.slice(0, -1));
  for (const ending of ['ed', 'ing'])
    if (word.endsWith(ending) && word.length > ending.length + 1)
      for (const form of withoutEnding(word.slice(0, -ending.length), ending)) forms.add(form);
  return [...forms];
}

/** One syllable of a short vowel and one consonant: such a verb doubles it, so that "cared" is no form of "car". */
const WOULD_DOUBLE = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

function withoutEnding(rest: string, ending: string): string[] {
  const forms = rest.at(-1) === rest.at(-2) ? [rest.slice(0, -1), rest] : [rest];
  if (ending === 'ed' && rest.endsWith('i')) forms.unshift(`${rest.slice(0, -1)}y`);
  return WOULD_DOUBLE.test(rest) ? [`${rest}e`, ...forms] : [...forms, `${rest}e`];
}
