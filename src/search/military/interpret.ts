import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { type Correction, correctWords, withCorrections } from '../../text/correction.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Chip, ReadAs } from '../answers.ts';
import type { Reference } from '../query/draft.ts';
import type { CandidateFinder } from './find-candidates.ts';
import { createHeadStep } from './head-of-words.ts';
import { RUNG } from './ranking.ts';
import { bestRung, createTextReader, type Reading, type ReadingOptions } from './read-text.ts';
import type { Scoreboard, Scoreboards } from './scoreboard.ts';
import type { MilitarySpelling } from './spelling.ts';

/** One way to read a text, with what it finds: the filters it names, and what is shown of it. */
export interface Interpretation extends Reading {
  corrections: readonly ReadAs[];
}

interface Parts {
  index: CrosswalkIndex;
  reference: Reference;
  spelling: MilitarySpelling;
  candidates: CandidateFinder;
  boards: Pick<Scoreboards, 'take'>;
}

/** Reads a text in the way that finds the most. */
export interface Interpreter {
  (text: string, without: ReadonlySet<string>): Interpretation;
  /** Once, without what nothing knows and whatever its spelling: for the parts of a long text. */
  quick(text: string, without: ReadonlySet<string>, how?: QuickReading): Interpretation;
}

/** How a text is read once. */
export interface QuickReading {
  /** Only for jobs that it names. */
  asNames?: boolean;
  /** As a part of a text, in which what says nothing about a job was set aside already. */
  part?: boolean;
}

/** In a sentence of duties shorter words are not taken to be misspelt. */
const LEAST_IN_DUTIES = 7;

/** Makes the step that reads a text. */
export function createInterpreter(parts: Parts): Interpreter {
  const { index, spelling, candidates, boards } = parts;
  const readText = createTextReader(parts);
  const read = (text: string, options: ReadingOptions): Interpretation => ({
    ...readText(text, options),
    corrections: [],
  });
  const rungOf = ({ board }: Reading) => bestRung(board, index, {});
  const { whole, noWorse } = createWidening(candidates, rungOf);

  /** Misspelt words are read as the known words they are near to, as if those had been typed. */
  const corrected = (
    text: string,
    asTyped: Interpretation,
    options: ReadingOptions,
    shortest = 0,
  ): Interpretation => {
    const corrections = correctWords(asTyped.query.words, spelling).filter(
      ({ word }) => word.text.length >= shortest && !options.without.has(chipIdOf(word.text)),
    );
    if (corrections.length === 0) return whole(asTyped);
    const asMeant = read(withCorrections(text, corrections), { ...options, direct: true });
    if (!noWorse(asMeant, asTyped) || rungOf(whole(asMeant)) === Infinity) return whole(asTyped);
    // Titles with spellings nearer to what was typed stay among the results.
    candidates.addByTexts(asMeant.board, asTyped.typed);
    return inWordsTyped(text, asTyped, asMeant, corrections);
  };

  const interpretWhole = (text: string, without: ReadonlySet<string>): Interpretation => {
    const asTyped = read(text, { without, direct: true });
    if (asTyped.typed.length === 0 || someTitleStands(asTyped.board)) return whole(asTyped);
    // In what somebody did most words are of no title: none is to be left out, and a short one is no other word.
    if (rungOf(asTyped) === RUNG.duties) return corrected(text, whole(asTyped), { without }, LEAST_IN_DUTIES);
    const { hopeless, doubtful, foreign, known } = sortWords(asTyped.query.words, spelling);
    // Where nothing that was typed is known, and not all is nearly so, no spelling is sure to be meant.
    const nothing = known.length === 0 && hopeless.length > 0 && asTyped.query.codes.length === 0;
    if (nothing && !doubtful.some((word) => spelling.isNearlyKnown(word)))
      return { ...asTyped, board: boards.take() };
    const unknown = new Set(hopeless);
    const asKnown = hopeless.length > 0 ? read(text, { without, unknown, direct: true }) : asTyped;
    const base = hopeless.length === 0 || noWorse(asKnown, asTyped) ? asKnown : asTyped;
    const options = { without, ...(base === asKnown && { unknown }) };
    const asMeant = corrected(text, base, options);
    const unsure = doubtful.filter((word) => !spelling.isNearlyKnown(word));
    const rest = restOf(rungOf(asMeant), { doubtful: unsure, foreign });
    if (known.length <= foreign.length || rest.length === 0) return asMeant;
    const asSure = read(text, { without, unknown: new Set([...hopeless, ...rest]), direct: true });
    // Without a civilian word the rest means something else, unless it is a job by itself: "insurance agent" is no agent of ours.
    const most = rungOf(asMeant) > RUNG.related ? RUNG.formerName : rungOf(asMeant) - 1;
    return rungOf(asSure) <= most ? whole(asSure) : asMeant;
  };
  const byHead = createHeadStep({ read, rungOf, interpretWhole });
  const interpret = (text: string, without: ReadonlySet<string>): Interpretation =>
    byHead(text, interpretWhole(text, without), without);
  return Object.assign(interpret, { quick: createQuickStep(read, spelling) });
}

/** What is found in roundabout ways stands behind all else: it is looked for only where that decides. */
function createWidening(candidates: CandidateFinder, rungOf: (reading: Reading) => number) {
  /** A reading with all that it finds, on the same board. */
  const whole = (reading: Interpretation): Interpretation => {
    if (reading.direct) candidates.widen(reading.board, reading.query, reading.typed);
    reading.direct = false;
    return reading;
  };
  return {
    whole,
    noWorse: (one: Interpretation, other: Interpretation): boolean =>
      rungOf(one) <= RUNG.spelling
        ? rungOf(one) <= rungOf(other)
        : rungOf(whole(one)) <= rungOf(whole(other)),
  };
}

/** Makes the step that reads a text once, without what nothing knows: what it looks up is known, and so spelt right. */
function createQuickStep(
  read: (text: string, options: ReadingOptions) => Interpretation,
  spelling: MilitarySpelling,
): Interpreter['quick'] {
  return (text, without, how) => {
    const words = wordsOf(text).map((word) => word.text);
    const strange = words.filter(
      (word, at) => !STOP_WORDS.has(word) && spelling.isStrange(word, at === words.length - 1),
    );
    return read(text, { without, unknown: new Set(strange), spelt: true, ...how });
  };
}

/** The words of a text by how sure it is what they are; words without a meaning of their own are left out. */
interface SortedWords {
  /** Nothing has them, and nothing is near. */
  hopeless: string[];
  /** Nothing has them, and something is near. */
  doubtful: string[];
  /** Civilian titles alone have them; they are among the known, too. */
  foreign: string[];
  known: string[];
}

const TELLING = /[a-z]{2}|\d{3}/;

function sortWords(words: readonly Word[], spelling: MilitarySpelling): SortedWords {
  const sorted: SortedWords = { hopeless: [], doubtful: [], foreign: [], known: [] };
  words.forEach(({ text }, at) => {
    const last = at === words.length - 1;
    if (STOP_WORDS.has(text)) return;
    if (!spelling.isStrange(text, last)) {
      // A number or a letter that titles have is no word.
      if (TELLING.test(text)) sorted.known.push(text);
      if (TELLING.test(text) && spelling.isForeign(text, last)) sorted.foreign.push(text);
    } else if (FUNCTION_WORDS.has(text) || !spelling.mayBeMisspelt(text, last)) sorted.hopeless.push(text);
    else sorted.doubtful.push(text);
  });
  return sorted;
}

/** The words that are left out next: those that no spelling made a title of, and, where nothing is found, civilian ones. */
function restOf(rung: number, { doubtful, foreign }: Pick<SortedWords, 'doubtful' | 'foreign'>): string[] {
  return [...(rung > RUNG.spelling ? doubtful : []), ...(rung > RUNG.related ? foreign : [])];
}

/** What was read of the words that were meant, told of the words that were typed. */
function inWordsTyped(
  text: string,
  asTyped: Interpretation,
  asMeant: Interpretation,
  corrections: readonly Correction[],
): Interpretation {
  const read = corrections.map(({ word, meant }) => ({
    typed: text.slice(word.start, word.end),
    meant: meant.join(' '),
  }));
  // Of a word that was read as two, either one was written as the whole.
  const written = (from: string) =>
    read.reduce(
      (words, { typed, meant }) => (meant.includes(words) ? typed : words.replace(meant, typed)),
      from,
    );
  return {
    ...asMeant,
    typed: asTyped.typed,
    corrections: corrections.map(({ word }, i) => ({ typed: word.text, meant: read[i]!.meant })),
    chips: [
      ...asMeant.chips.map((chip) => ({ ...chip, from: written(chip.from) })),
      ...corrections.map(
        ({ word }, i): Chip => ({
          id: chipIdOf(word.text),
          kind: 'spelling',
          meant: read[i]!.meant,
          from: read[i]!.typed,
          removable: true,
        }),
      ),
    ],
  };
}

function chipIdOf(word: string): string {
  return `spelling:${word}`;
}

/** True where some title has all the words as they were typed. */
export function someTitleStands(board: Scoreboard): boolean {
  for (let i = 0; i < board.count; i++) {
    const specialty = board.touched[i]!;
    if (board.rung[specialty]! < RUNG.spelling && board.text[specialty]! >= 0) return true;
  }
  return false;
}
