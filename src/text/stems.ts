/**
 * The stem of a word, so that "operations", "operator" and "operating" meet. Light on purpose: a stem keeps at least four
 * letters, and only inflections and agent endings go.
 */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = makeStem(word);
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

// Every word of an index is stemmed when it is built, and again for every mark; what people type is a handful more.
const stems = new Map<string, string>();
const MOST_STEMS = 60_000;

function makeStem(word: string): string {
  let stem = singular(word);
  if (word.length < 5 || /\d/.test(word) || APART.has(stem)) return stem;
  if (stem.includes('at')) stem = stem.replace(/(?:ational|ations?|ating|ators?|ative|ated)$/, 'ate');
  for (const ending of ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 4) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  // "running", "rigger": the doubled letter belongs to the ending.
  if (stem.at(-1) === stem.at(-2) && 'bdglmnprt'.includes(stem.at(-1)!)) stem = stem.slice(0, -1);
  return stem.endsWith('e') || stem.endsWith('y') ? stem.slice(0, -1) : stem;
}

/** Words that would share a stem with words of another meaning: plane and plan, policy and police, physicist and physician. */
const APART: ReadonlySet<string> = new Set(
  'classic classical companion counter formal former internal internist party physicist plane policy sector station'.split(
    ' ',
  ),
);

const ENDINGS = [
  'ically',
  'ical',
  'ing',
  'ment',
  'ist',
  'ian',
  'ion',
  'ive',
  'al',
  'ly',
  'ed',
  'er',
  'or',
  'ic',
];

/** Plurals in -ics; other words in -ics are fields of work: logistics, electronics. */
const PEOPLE_AND_PLACES = /(?:mechan|med|clin|crit|cler|fabr|top)ics$/;

/** Words that end so in the singular; of others it is written for the plural: batteries, potatoes. */
const IN_IE: ReadonlySet<string> = new Set(
  'birdie bookie brownie calorie caddie collie cookie die foodie genie hoodie junkie lie movie pie prairie rookie selfie smoothie sortie tie zombie'.split(
    ' ',
  ),
);
const IN_OE: ReadonlySet<string> = new Set(
  'aloe canoe doe floe foe hoe horseshoe oboe overshoe shoe snowshoe toe woe'.split(' '),
);

/** "mates" → "mate", "batteries" → "battery"; words that merely end in s stay. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ics') && !PEOPLE_AND_PLACES.test(word)) return word;
  if (word.endsWith('ies')) return IN_IE.has(word.slice(0, -1)) ? word.slice(0, -1) : `${word.slice(0, -3)}y`;
  if (word.endsWith('oes')) return IN_OE.has(word.slice(0, -1)) ? word.slice(0, -1) : word.slice(0, -2);
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
