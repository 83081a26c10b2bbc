import type { DutyVerb } from '../../data/occupation-texts.ts';
import { baseForms } from '../../text/base-forms.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { singular } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';

/** What somebody does to something: "fixing old cars". */
export interface Duty {
  verb: string;
  /** Words for whoever does that: "mechanic". */
  agents: readonly string[];
  /** It is done to people of a trade: "lead electricians". */
  people: boolean;
  /** The words of each thing that it is done to, the main one last: "old", "cars". */
  objects: readonly (readonly string[])[];
}

type Verb = Omit<DutyVerb, 'like'>;

/** What duties are read by. */
export interface DutyParts {
  verbs: readonly Verb[];
  /** True for the word of whoever does a job: "technician". */
  isDoer: (word: string) => boolean;
  /** True for words that some title has all of. */
  isTogether: (words: readonly string[]) => boolean;
}

/**
 * Reads the duties of a question, in their order; none where it does not begin with what somebody does.
 * @param alone the words surely tell a duty: they are no title, and a verb alone counts, too: "who can weld".
 */
export type DutyReader = (words: readonly string[], alone?: boolean) => Duty[];

/** What whoever does a duty may be called: "truck driver" for "drove big trucks". */
export interface DoerName {
  words: readonly string[];
  /** How many words of the duty it tells. */
  tells: number;
}

/** What is done to these says nothing of a trade: who "taught classes" or "trained people" is an instructor. */
const ANYBODY: ReadonlySet<string> = new Set(
  'airman airmen anybody anyone class everybody everyone marine men other people person sailor somebody someone soldier staff student troop'.split(
    ' ',
  ),
);

/** The names of whoever does a duty, first those that say the most of it. */
export function doerNames({ agents, objects }: Duty): DoerName[] {
  const things = objects.length === 0 ? [[]] : objects;
  return things.flatMap((typed) => {
    const thing = typed.map(singular);
    const says = thing.some((word) => !ANYBODY.has(word));
    const endings = says ? thing.map((_, from) => thing.slice(from)) : [[]];
    return endings.flatMap((rest) =>
      agents.map((agent) => ({
        words: [...rest, agent],
        tells: (says ? rest.length : thing.length) + 1,
      })),
    );
  });
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'then', 'but', 'nor', 'plus', 'also']);
/** Where the words for what it is done to end: what follows says where, with what, for whom or what for. */
const ENDS: ReadonlySet<string> = new Set(
  'after around as at because before behind between by during for from if in inside into near off on onto over so than that through to under until using when where which while who with without'.split(
    ' ',
  ),
);
/** Of those, the ones that say of a thing what it does. */
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which']);
/** Words that lead up to what somebody does: "I want to help", "someone who can weld". */
const LEADS: ReadonlySet<string> = new Set(
  'able anybody anyone candidate candidates duties employee employees enjoy experience experienced guy include included involved job like looking love need person people responsible somebody someone staff tasked used vet vets veteran veterans want wanted'.split(
    ' ',
  ),
);
const LONGEST_VERB = 3;

export function createDutyReader({ verbs, isDoer, isTogether }: DutyParts): DutyReader {
  const book = new Map(verbs.map((each) => [each.verb, each]));
  const particles = new Set(verbs.map(({ verb }) => verb.split(' ')[0]!));

  /** The verb that begins at a place, with how many words it has. */
  const verbAt = (words: readonly string[], at: number): { verb: Verb; length: number } | undefined => {
    for (const base of baseForms(words[at] ?? '')) {
      if (!particles.has(base)) continue;
      for (let length = LONGEST_VERB; length > 0; length--) {
        const verb = book.get([base, ...words.slice(at + 1, at + length)].join(' '));
        if (verb && at + length <= words.length) return { verb, length };
      }
    }
    return undefined;
  };

  /** The verb that a clause begins with, past words that lead up to it, and where it ends. */
  const firstVerb = (clause: readonly string[]): { verb: Verb; end: number } | undefined => {
    for (const [at, word] of clause.entries()) {
      const begins = verbAt(clause, at);
      if (begins) return { verb: begins.verb, end: at + begins.length };
      if (!isEmpty(word) && !LEADS.has(word)) return undefined;
    }
    return undefined;
  };

  /**
   * "design engineers", "lead cook, nights": a title and no duty; people are what others are led, taught and hired by. No
   * title has the words of "arrest drunk drivers".
   */
  const isTitle = (clause: readonly string[], verb: Verb, object: readonly string[]): boolean => {
    const plain = clause[0] === verb.verb && clause.length === object.length + 1;
    if (plain && object.some((word) => word === singular(word) && isDoer(word))) return true;
    return !verb.people && isDoer(singular(object.at(-1)!)) && isTogether(clause);
  };

  return (words, alone = false) => {
    const found: { verb: Verb; objects: string[][] }[] = [];
    for (const [i, clause] of clausesOf(words).entries()) {
      const begins = firstVerb(clause);
      const object = thingOf(clause.slice(begins?.end ?? 0), verbAt);
      if (i === 0 && !begins) return [];
      if (i === 0 && !alone && object.length > 0 && isTitle(clause, begins!.verb, object)) return [];
      // "cars and trucks": the same is done to another thing.
      if (begins) found.push({ verb: begins.verb, objects: [] });
      if (object.length > 0) found.at(-1)!.objects.push(object);
    }
    // "cut and style hair": what the first is done to stands behind the second.
    for (let i = found.length - 2; i >= 0; i--)
      if (found[i]!.objects.length === 0) found[i]!.objects = found[i + 1]!.objects;
    return found
      .filter(({ objects }) => alone || objects.length > 0)
      .map(({ verb, objects }) => ({ ...verb, objects }));
  };
}

function clausesOf(words: readonly string[]): string[][] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    if (JOINERS.has(word)) clauses.push([]);
    else clauses.at(-1)!.push(word);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** The words for a thing; "a plant that makes car parts" is a car parts plant. */
function thingOf(
  words: readonly string[],
  verbAt: (words: readonly string[], at: number) => { length: number } | undefined,
): string[] {
  const object = objectOf(words);
  const at = words.findIndex((word) => RELATIVES.has(word));
  const does = object.length > 0 && at > 0 ? verbAt(words, at + 1) : undefined;
  const ended = words.slice(0, Math.max(0, at)).some((word) => ENDS.has(word));
  return does && !ended ? [...objectOf(words.slice(at + 1 + does.length)), ...object] : object;
}

/** The words up to the first that leads away from them, without those that carry nothing. */
function objectOf(words: readonly string[]): string[] {
  const object: string[] = [];
  for (const word of words) {
    if (ENDS.has(word)) {
      if (object.length > 0) break;
    } else if (!isEmpty(word)) object.push(word);
  }
  return object;
}

function isEmpty(word: string): boolean {
  return STOP_WORDS.has(word) || FUNCTION_WORDS.has(word);
}
