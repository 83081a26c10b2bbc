import type { DutyWords } from '../../data/duties-codec.ts';
import type { Branch } from '../../domain/branch.ts';
import { baseForms, irregularBase } from '../../text/base-forms.ts';
import { IRREGULAR } from '../../text/irregular-verbs.ts';
import { stemOf } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { createDutyPhraseBook, type DutyPhraseBook, type FoundPhrase, tells } from './duty-phrases.ts';

/** A word or phrase of a duty, with what it may be called in official texts. */
export interface DutyTerm {
  /** In its base form, for people: "put out fire". */
  shown: string;
  /** Stems that stand for it, each with how surely, 0 to 1. */
  stems: ReadonlyMap<string, number>;
  /** Stems that speak against a title. */
  unlike: readonly string[];
  /** Of what says where the work was done, "on a ship", the branches that work there; else empty. */
  place: readonly Branch[];
  /** It only says for whom or after what something was done: "jets" in "ordered parts for jets". */
  beside: boolean;
  /** How many words that tell something it stands for. */
  length: number;
}

/** What a word or phrase says by itself, wherever it stands. */
type Meaning = Pick<DutyTerm, 'shown' | 'stems' | 'unlike'>;

/** Reads what people say of their work. */
export interface DutyReader {
  /** True for words that tell what somebody did, and do not name a job: "drove a fuel truck", "I fix radios". */
  tellsDuty(words: readonly string[]): boolean;
  /** What the words say of the work; words that say nothing of it are left out. */
  termsOf(words: readonly string[]): DutyTerm[];
  /** True for a form of a common verb, of a word of the phrases, or of titles: it is no misspelt word of a title. */
  isEveryday(word: string): boolean;
}

/** Words that may stand within a phrase and change nothing: "fixed a truck". */
const BETWEEN: ReadonlySet<string> = new Set('a an her his its my our the their your'.split(' '));
/** Words that a place follows. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  'aboard across along around at behind between in inside near on onto outside'.split(' '),
);
/** Words that lead away from what something is done to, and neither to what with nor to where: both say much of the work. */
const BEFORE_BESIDE: ReadonlySet<string> = new Set(
  'after before during for from over through to under while'.split(' '),
);
/** Words that begin another duty: "fixed radios for the company and laid wire". */
const JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'plus', 'then']);
/** Words that lead up to a verb, of who did it and when. */
const LEAD: ReadonlySet<string> = new Set(
  'always and basically been can could did do duties duty for had have i im included involved is job just mainly mostly my responsible role tasked the to usually was we were what where which who with work would'.split(
    ' ',
  ),
);
/** Of those, the ones that no title begins with. */
const FRAME: ReadonlySet<string> = new Set(
  'been can could did had i im involved my responsible tasked was we were who'.split(' '),
);

/**
 * @param synonym how much an official word for what was typed counts against the word itself.
 * @param isTitleWord true for a word that some title has.
 */
export function createDutyReader(
  { phrases, verbs }: Pick<DutyWords, 'phrases' | 'verbs'>,
  synonym: number,
  isTitleWord: (word: string) => boolean,
): DutyReader {
  const book = createDutyPhraseBook(phrases);
  const known = new Set(verbs);
  const { isEveryday, isPast, isVerb, doneOnce } = createForms(book, known, isTitleWord);
  return {
    isEveryday,
    tellsDuty(words) {
      // "Safely moved": how it was done leads up to the verb, too.
      const at = words.findIndex((word) => !LEAD.has(word) && !(word.endsWith('ly') && !isTitleWord(word)));
      if (at < 0) return false;
      if (isPast(words[at]!)) return true;
      const framed = words.slice(0, at).some((word) => FRAME.has(word));
      // "Fire control" begins with a word of titles, "mail carrier" is one person; "fix radios" and "fix a radio" are neither.
      return framed || (known.has(words[at]!) && !isTitleWord(words[at]!) && hasObject(words.slice(at + 1)));
    },
    termsOf(typed) {
      const words = typed.filter((word) => !BETWEEN.has(word)).map(doneOnce);
      const terms: DutyTerm[] = [];
      const read = new Set<number>();
      // How many terms this duty has so far, its verb the first, and whether what follows is beside it.
      let own = 0;
      let beside = false;
      for (let at = 0; at < words.length; at++) {
        if (read.has(at)) continue;
        const word = words[at]!;
        if ((JOINERS.has(word) || word === 'to') && isVerb(words[at + 1] ?? '')) {
          own = 0;
          beside = false;
        }
        // In "worked on ships" the "on" belongs to the verb.
        else if (BEFORE_BESIDE.has(word) && own > 1) beside = true;
        const found = book.find(words, at);
        for (const place of found?.at ?? []) read.add(place);
        const named = found ? undefined : equipmentAt(words, at);
        if (named) read.add(at + 1);
        const term = found ? termOfPhrase(found, words, synonym) : (named ?? termOfWord(word));
        const isPlace = terms.length > 0 && BEFORE_PLACES.has(words[at - 1] ?? '') && !read.has(at - 1);
        const place = (isPlace && found?.phrase.place) || [];
        if (!term) continue;
        const length = Math.max(1, (found?.at ?? []).filter((each) => tells(words[each]!)).length);
        terms.push({ ...term, place, beside, length });
        own += length;
      }
      return terms;
    },
  };
}

/** Tells what form of which word a word is. */
function createForms(
  book: DutyPhraseBook,
  known: ReadonlySet<string>,
  isTitleWord: (word: string) => boolean,
) {
  const isEveryday = (word: string): boolean =>
    irregularBase(word) !== undefined ||
    baseForms(word).some((form) => known.has(form) || book.has(form) || (form !== word && isTitleWord(form)));

  const isPast = (word: string): boolean =>
    irregularBase(word) !== undefined ||
    IRREGULAR[word] === word ||
    (/(?:ed|ing)$/.test(word) &&
      baseForms(word).some((form) => form !== word && (known.has(form) || book.begins(form)))) ||
    (word.endsWith('ed') && !isTitleWord(word));
  /** "Rewired" says of the work what "wired" does, where nothing knows the longer word. */
  const doneOnce = (word: string): string => {
    const rest = word.slice(2);
    const isKnown = (some: string) => baseForms(some).some((form) => known.has(form) || book.has(form));
    const again = word.startsWith('re') && rest.length > 2 && !isTitleWord(word) && !isKnown(word);
    return again && isKnown(rest) ? rest : word;
  };
  const isVerb = (word: string): boolean => isPast(word) || known.has(word);
  return { isEveryday, isPast, isVerb, doneOnce };
}

/** True for words of which one is several things, or has an article or a preposition before it. */
function hasObject(words: readonly string[]): boolean {
  return words.some((word) => /[^s]s$/.test(word) || STOP_WORDS.has(word) || BETWEEN.has(word));
}

function termOfPhrase(
  { phrase, at }: FoundPhrase,
  words: readonly string[],
  synonym: number,
): Meaning | undefined {
  if (phrase.stems.length === 0) return undefined;
  const stems = new Map(phrase.stems.map((stem) => [stem, synonym]));
  if (at.length === 1) for (const word of [phrase.phrase, words[at[0]!]!]) stems.set(stemOf(word), 1);
  return { shown: phrase.phrase, stems, unlike: phrase.unlike };
}

const MODEL = /^(\d{1,3})[a-z]?s?$/;

/** Letters and a number that together name equipment: "ch 47s", "f 16". */
function equipmentAt(words: readonly string[], at: number): Meaning | undefined {
  const letters = words[at]!;
  if (letters.length > 3) return undefined;
  const number = MODEL.exec(words[at + 1] ?? '')?.[1];
  const named = letters.length === 1 ? !STOP_WORDS.has(letters) : tells(letters);
  if (!number || !named) return undefined;
  const stems = [number, ...(letters.length > 1 ? [stemOf(letters)] : [])];
  return {
    shown: `${letters}-${number}`,
    stems: new Map(stems.map((stem) => [stem, 1] as const)),
    unlike: [],
  };
}

function termOfWord(word: string): Meaning | undefined {
  if (!tells(word)) return undefined;
  return {
    shown: irregularBase(word) ?? word,
    stems: new Map(baseForms(word).map((form) => [stemOf(form), 1])),
    unlike: [],
  };
}
