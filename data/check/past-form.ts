import { IRREGULAR } from '../../src/text/irregular-verbs.ts';

/** Where our lines use another past than search reads, which takes both: "fitted dentures". */
const OURS: Record<string, string> = { fit: 'fitted', refit: 'refitted' };

/** A verb of IRREGULAR with one of these before it has its past form with the same before it. */
const PREFIXES = ['under', 'over', 'out', 'with', 'up', 'cross', 'proof', 'trouble', 'fore', 're', 'un'];

/** Verbs of more than one syllable that double their last consonant, because the stress is on the end. */
const DOUBLING = new Set(
  `
  admit airdrop commit compel confer control debug defer deter embed equip expel format infer input kidnap occur omit patrol
  permit prefer program propel rebut refer regret remit rewrap submit transfer transmit transship unplug waterlog
  `
    .trim()
    .split(/\s+/),
);

/** The past of forms that are no base form, and of verbs that help others. */
const OF_OTHER_FORMS: Record<string, string> = {
  am: 'was',
  are: 'were',
  "aren't": "weren't",
  can: 'could',
  "can't": "couldn't",
  cannot: 'could not',
  "don't": "didn't",
  "doesn't": "didn't",
  goes: 'went',
  has: 'had',
  is: 'was',
  "isn't": "wasn't",
  may: 'might',
  must: 'had to',
  will: 'would',
};

/**
 * The past form of a verb in its base form: "repair" → "repaired", "oversee" → "oversaw", "mop" → "mopped". Of a compound
 * the last part changes: "spot-check" → "spot-checked".
 */
export function pastForm(verb: string): string {
  const hyphen = verb.lastIndexOf('-') + 1;
  if (hyphen > 0) return verb.slice(0, hyphen) + pastForm(verb.slice(hyphen));
  const irregular = OURS[verb] ?? IRREGULAR[verb];
  if (irregular) return irregular;
  for (const prefix of PREFIXES) {
    const rest = verb.startsWith(prefix) ? IRREGULAR[verb.slice(prefix.length)] : undefined;
    if (rest) return `${prefix}${rest}`;
  }
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (verb.endsWith('c')) return `${verb}ked`;
  if (DOUBLING.has(verb) || isShort(verb)) return `${verb}${verb.at(-1)}ed`;
  return `${verb}ed`;
}

/**
 * Every past form that a word of a line may have, in whatever form it stands: "keep" and "keeps" → "kept"; of what was still
 * to come, "go" → "would go".
 */
export function pastForms(word: string): string[] {
  const other = OF_OTHER_FORMS[word];
  if (other) return [other];
  const bases = [
    word,
    ...['s', 'es'].filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length)),
    ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
  ];
  return [...bases.map(pastForm), `would ${word}`];
}

/** One syllable that ends in one vowel and one consonant that is said: "mop", "plan", "quiz", but not "load" or "mow". */
function isShort(verb: string): boolean {
  return /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprstvz]$/.test(verb);
}
