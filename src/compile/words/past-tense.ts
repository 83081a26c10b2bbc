import { IRREGULAR } from '../../text/irregular-verbs.ts';
import { DOUBLING, PREFIXES, SECOND_VERBS } from './past-forms.ts';
import { isThing } from './verb-or-noun.ts';

/** The past form of a verb in its base form: "repair" → "repaired", "oversee" → "oversaw", "mop" → "mopped". */
export function pastForm(verb: string): string {
  const irregular = IRREGULAR[verb];
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

/** One syllable that ends in one vowel and one consonant that is said: "mop", "plan", "quiz", but not "load" or "mow". */
function isShort(verb: string): boolean {
  return /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprstvz]$/.test(verb);
}

const COORDINATORS = new Set(['and', 'or', 'then', 'but']);

/** Words that open a clause of its own, in which verbs stay as they are: "policies that keep the site running". */
const CLAUSE_OPENERS = new Set(
  'that which who whose how what why when where while if so because whether until before after unless as once'.split(
    ' ',
  ),
);

/** The verbs that task lines are written with: each line opens with one. */
export function verbsOf(lines: Iterable<string>): Set<string> {
  return new Set([...lines].map((line) => wordsOf(line)[0]!.low).concat(SECOND_VERBS));
}

interface Word {
  text: string;
  /** In lower case. */
  low: string;
  /** A comma stands before it. */
  comma: boolean;
}

/**
 * Puts a task line into the past, as a résumé needs it for a job one has left: "Test and repair radios, and keep
 * records" → "Tested and repaired radios, and kept records". Verbs after "to" or within a clause stay.
 * @param line begins with a verb in its base form.
 * @param verbs see `verbsOf`.
 */
export function pastTask(line: string, verbs: ReadonlySet<string>): string {
  const words = wordsOf(line);
  const past = words.map(({ text }) => text);
  // True between a verb and what it is done to, where only further verbs can stand: "Clean, oil, and repair".
  let amongVerbs = true;
  const opening = openingList(words);
  for (const [i, word] of words.entries()) {
    if (i > 0 && closes(words, i, verbs)) break;
    if (
      i === 0 ||
      opening.has(i) ||
      (isNextVerb(words, i, verbs) && (amongVerbs || startsClause(words, i, verbs)))
    ) {
      past[i] = like(word.text, pastForm(word.low));
      amongVerbs = true;
    } else if (!COORDINATORS.has(word.low)) amongVerbs = false;
  }
  return line.replace(WORD, () => past.shift()!);
}

const WORD = /[A-Za-z0-9'’/-]+/g;

function wordsOf(line: string): Word[] {
  return [...line.matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    low: text.toLowerCase(),
    comma: /,\s*$/.test(line.slice(0, index)),
  }));
}

const PARTICLES = new Set(['up', 'out', 'off', 'down', 'in', 'with', 'at', 'over']);

/** Places of the further verbs of a list that opens a line: "Wash, peel, and slice fruit", "Set up, calibrate, and run". */
function openingList(words: readonly Word[]): Set<number> {
  const places = new Set<number>();
  let at = PARTICLES.has(words[1]?.low ?? '') ? 2 : 1;
  if (!words[at]?.comma) return places;
  for (; words[at]?.comma; at++) {
    if (COORDINATORS.has(words[at]!.low)) return places.add(at + 1);
    places.add(at);
    // "Wash, peel and slice": no comma before the last.
    if (COORDINATORS.has(words[at + 1]?.low ?? '') && !words[at + 1]!.comma) return places.add(at + 2);
  }
  // It was no list of verbs after all: none of its items ends it.
  return new Set();
}

/** From here on verbs are another clause's: "to find", "that keep", "how they work", or what one helps others do. */
function closes(words: readonly Word[], i: number, verbs: ReadonlySet<string>): boolean {
  const { low } = words[i]!;
  const before = words[i - 1]!.low;
  if (CLAUSE_OPENERS.has(low)) return true;
  if (!verbs.has(low) || isNextVerb(words, i, verbs)) return false;
  return before === 'to' || before === 'help' || before === 'let' || words[0]!.low === 'help';
}

/** A verb that stands beside another: after a comma or a word such as "and". */
function isNextVerb(words: readonly Word[], i: number, verbs: ReadonlySet<string>): boolean {
  const { low, comma } = words[i]!;
  return verbs.has(low) && (comma || COORDINATORS.has(words[i - 1]!.low));
}

/** Tells a further thing done ("…, check dates, and order parts") from a further thing ("heat, pressure, and dye flow"). */
function startsClause(words: readonly Word[], i: number, verbs: ReadonlySet<string>): boolean {
  const next = words[i + 1];
  if (isThing(words[i]!.low, next?.low)) return false;
  if (words[i]!.comma) return !next!.comma && !COORDINATORS.has(next!.low);
  if (next!.comma && !verbs.has(next!.low)) return false;
  const coordinator = words[i - 1]!;
  if (!coordinator.comma) return true;
  // ", and": one of three or more items is a thing done only if the one before it is.
  const start = words.findLastIndex((word, at) => at < i - 1 && word.comma);
  if (start < 0) return true;
  const item = words[start]!;
  return COORDINATORS.has(item.low) || (verbs.has(item.low) && !words[start + 1]!.comma);
}

function like(original: string, form: string): string {
  return /^[A-Z]/.test(original) ? form[0]!.toUpperCase() + form.slice(1) : form;
}
