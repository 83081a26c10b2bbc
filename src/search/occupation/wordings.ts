import { baseForms } from '../../text/base-forms.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { joinNeighbours, replaced } from '../../text/splitting.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { TermReading } from '../answers.ts';
import type { Tuning } from '../tuning.ts';
import type { DutyReader } from './duties.ts';
import type { KnownTitles } from './known-titles.ts';
import type { OccupationVocabulary } from './vocabulary.ts';

/** A way to put the typed words, with occupations that the vocabulary names outright. */
export interface OccupationWording {
  words: readonly string[];
  /** The last word may be the beginning of a longer one. */
  open: boolean;
  /** 0 to 1: how sure it is that this was meant. */
  trust: number;
  /** Positions of occupations, best first. */
  named: readonly number[];
  reading: TermReading | null;
}

/** What other ways to put the words are found by. */
export interface WordingParts {
  vocabulary: OccupationVocabulary;
  /** What titles there are. */
  known: KnownTitles;
  /** True for a word that titles, sentences or the vocabulary have, in whatever form. */
  isKnown: (word: string) => boolean;
  /** Who leads, checks or teaches the others is not one of them: "jail guard supervisor". */
  leaders: ReadonlySet<string>;
  /** Words for whoever does or leads a job. */
  roles: ReadonlySet<string>;
  readDuties: DutyReader;
  tuning: Tuning;
}

/** So many ways to put the words are looked up. */
const MOST = 5;
const MOST_TITLES = 3;
/** A word that no title has, but a sentence or the vocabulary, is as telling as one of some titles. */
const TERM_WEIGHT = 6;
const LONGEST_TERM = 5;
/** An acronym that nothing knows, of a unit or an employer, says little about the work: "CES electrician". */
const ACRONYM = 3;
/** What is left must say something: a single letter begins half of all titles. */
const LEAST_LEFT = 4;
const LEAST_JOINED = 7;
/** So many words are no title any more. */
const SENTENCE = 4;
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'be become come do ensure get give go have keep let make need put take try use want'.split(' '),
);

/** What is said of any thing: "tear down old buildings". */
const SAY_LITTLE: ReadonlySet<string> = new Set(
  'angry bad big broken company customer customers damaged different dirty dangerous good heavy large little local lots many new old own people peoples several sick small somebody somebodys someone someones whole'.split(
    ' ',
  ),
);

const PLAIN = { open: true, trust: 1, named: [], reading: null };

/**
 * The words without filler, as typed, with vocabulary terms spelled out, and with neighbours joined ("para medic"). The first
 * is what was meant; the others only add to it.
 */
export function wordingsOf(typed: readonly string[], parts: WordingParts): OccupationWording[] {
  const { vocabulary, known, tuning } = parts;
  const meaning = withoutFiller(typed, vocabulary);
  // "Job Coach", "Parts Counter Person": a word that is filler elsewhere may be part of a title.
  const filled = meaning.length > 0 && meaning.length < typed.length;
  const words = filled && !known.isTitle(typed) ? meaning : typed;
  const list: OccupationWording[] = [{ ...PLAIN, words: telling(words) }];
  if (list[0]!.words.length < words.length) list.push({ ...PLAIN, words, trust: tuning.withLightVerbs });
  if (words.length < typed.length) list.push({ ...PLAIN, words: typed });
  const spoken = words.filter(
    (word, i) => i === words.length - 1 || word.length > ACRONYM || isTitleWord(word, vocabulary, known),
  );
  if (spoken.length < words.length && words.at(-1)!.length >= LEAST_LEFT)
    list.push({ ...PLAIN, words: spoken, trust: tuning.withoutAcronym });
  const { spelledOut, names } = termWordings(words, parts);
  list.push(...spelledOut, ...joinedWordings(words, parts));
  return [...list.slice(0, MOST), ...names, ...dutyNames(words, parts)];
}

/** What the vocabulary names by a duty without what is said beside it: "fix old cars" by "fix cars". */
function dutyNames(
  words: readonly string[],
  { readDuties, vocabulary, tuning }: WordingParts,
): OccupationWording[] {
  const duties = readDuties(words);
  return duties.flatMap(({ verb, objects }) =>
    objects.flatMap((object) => {
      const named = (thing: readonly string[]) => vocabulary.termsOf([...verb.split(' '), ...thing]);
      const whole = named(object) ?? named(object.filter((word) => !SAY_LITTLE.has(word)));
      const entries = whole ?? named(object.slice(-2)) ?? named(object.slice(-1)) ?? [];
      const sure = whole !== undefined && object.some((word) => !SAY_LITTLE.has(word));
      const trust = (tuning.dutyNamed * (sure ? 1 : tuning.dutyHead)) / duties.length;
      return entries
        .filter(({ occupations }) => occupations.length > 0)
        .map((entry) => ({
          words: [],
          open: false,
          trust,
          named: entry.occupations,
          reading: readingOf(entry),
        }));
    }),
  );
}

/** Vocabulary terms, the longest at each place: their other words, and the occupations that they name. */
function termWordings(words: readonly string[], parts: WordingParts) {
  const spelledOut: OccupationWording[] = [];
  const names: OccupationWording[] = [];
  const content = contentOf(words);
  const leads = parts.leaders.has(words.at(-1) ?? '');
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST_TERM); to > from; to--) {
      const entries = parts.vocabulary.termsOf(words.slice(from, to));
      if (!entries) continue;
      const whole = to - from === words.length;
      for (const entry of entries) {
        const reading = readingOf(entry);
        // The everyday name of one occupation must not rewrite a longer one: "teacher" in "math teacher".
        // That of several words is telling enough to count: "baggage handler" in "baggage handler airport".
        const telling = (to - from > 1 || entry.kind !== 'plain-name') && (to === words.length || !leads);
        if (entry.occupations.length > 0 && (whole || telling)) {
          const share = Math.max(
            contentOf(words.slice(from, to)) / content,
            entry.kind === 'abbreviation' ? parts.tuning.abbreviationShare : 0,
          );
          const trust = whole ? 1 : parts.tuning.partOfTerm * share;
          names.push({ words: [], open: false, trust, named: entry.occupations, reading });
        }
        if (entry.kind === 'plain-name' && !whole) continue;
        spelledOut.push(...otherWords(words, { from, to, reading, texts: entry.texts }, parts.tuning));
      }
      break;
    }
  }
  return { spelledOut, names };
}

/** How many of some words carry meaning. */
function contentOf(words: readonly string[]): number {
  return words.filter((word) => !STOP_WORDS.has(word) && !FUNCTION_WORDS.has(word)).length;
}

function otherWords(
  words: readonly string[],
  term: { from: number; to: number; reading: TermReading; texts: readonly string[] },
  tuning: Tuning,
): OccupationWording[] {
  const { from, to, reading, texts } = term;
  const trust = to - from === words.length ? 1 : tuning.termInWords;
  return texts.map((text, place) => ({
    words: replaced(
      words,
      from,
      to,
      wordsOf(text).map((word) => word.text),
    ),
    open: to < words.length,
    trust: trust - tuning.termOrder * place,
    named: [],
    reading,
  }));
}

/**
 * Titles that stand within more words: "lead cook grand traverse county". The last one is what the others stand before
 * ("physician assistant program director"), and one says the more, the more of the words it is.
 */
export function titlesWithin(
  words: readonly string[],
  { known, isKnown, leaders, roles, tuning }: WordingParts,
): OccupationWording[] {
  const found = known.titles.find(words).filter(({ from, to }) => to - from < words.length);
  const weightOf = (some: readonly string[]) =>
    some.reduce((sum, word) => sum + (known.weightOf(word) || (isKnown(word) ? TERM_WEIGHT : 0)), 0);
  const total = weightOf(words);
  return found.slice(-MOST_TITLES).map(({ from, to }, i, { length }) => {
    const title = words.slice(from, to);
    const share = total > 0 ? weightOf(title) / total : 1;
    // One word is often what many are: "cleaner", "agent".
    // A role says least of all: "technician".
    const least = title.length > 1 ? tuning.titleWithin : roles.has(title[0]!) ? 0 : tuning.wordWithin;
    // Who leads them is not one of them: "jail guard supervisor"; nor is a "process engineer technician" an engineer.
    const led = leaders.has(words[to] ?? '') || roles.has(words[to] ?? '') ? tuning.ledTitle : 1;
    const place = (i === length - 1 ? 1 : tuning.earlierTitle) * led;
    return {
      ...PLAIN,
      words: title,
      open: to === words.length,
      trust: place * (least + (1 - least) * share),
    };
  });
}

function joinedWordings(words: readonly string[], { known, tuning }: WordingParts): OccupationWording[] {
  const isWord = (joined: string, at: number) =>
    joined.length >= LEAST_JOINED && known.isWord(joined, at + 2 === words.length);
  return joinNeighbours(words, isWord).map(({ at, joined }) => ({
    ...PLAIN,
    words: replaced(words, at, at + 2, [joined]),
    open: at + 2 === words.length,
    trust: tuning.joinedTitle,
  }));
}

/** In a sentence the verbs that go with anything say nothing: "stop hackers from getting into systems". */
function telling(words: readonly string[]): readonly string[] {
  if (words.length < SENTENCE) return words;
  const left = words.filter((word) => !baseForms(word).some((form) => LIGHT_VERBS.has(form)));
  return left.length > 1 ? left : words;
}

function isTitleWord(word: string, vocabulary: OccupationVocabulary, known: KnownTitles): boolean {
  return STOP_WORDS.has(word) || vocabulary.words.has(word) || known.isWord(word, false);
}

/** What is left without words and groups of words that carry no meaning: "someone who", "near me". */
function withoutFiller(
  typed: readonly string[],
  { filler, frames }: Pick<OccupationVocabulary, 'filler' | 'frames'>,
): string[] {
  const left: string[] = [];
  const says = (group: string) => !filler.has(group) && !(left.length === 0 && frames.has(group));
  for (let at = 0; at < typed.length; ) {
    let length = LONGEST_TERM;
    while (length > 0 && says(typed.slice(at, at + length).join(' '))) length--;
    if (length === 0) left.push(typed[at]!);
    at += Math.max(length, 1);
  }
  return left;
}

/** What search made of a term; the table's own notes are for whoever keeps it. */
function readingOf({ term, texts }: { term: string; texts: readonly string[] }): TermReading {
  return { term, readAs: texts[0] && texts[0] !== term ? texts[0] : '' };
}
