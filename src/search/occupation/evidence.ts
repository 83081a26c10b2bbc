import { agreeingLetters, isSpelled, type Marks, markEnd } from '../../text/marks.ts';
import type { WordMatcher, WordMatches } from '../../text/match-words.ts';
import { addTo } from '../../text/multimap.ts';
import type { TextIndex } from '../../text/text-index.ts';
import { wordsOf } from '../../text/words.ts';
import type { OccupationEvidence, OccupationEvidenceGroup } from '../answers.ts';
import type { OwnedTexts } from './owned-texts.ts';

/** Texts of one sort with what finds words in them. */
interface Source {
  texts: OwnedTexts;
  index: TextIndex;
  matchWord: WordMatcher;
}

/** A way to put what was typed; see wordings.ts. */
interface Wording {
  words: readonly string[];
  /** The last word may be the beginning of a longer one. */
  open: boolean;
}

const GROUPS: readonly OccupationEvidenceGroup[] = [
  'title',
  'lay-title',
  'summary',
  'task',
  'activity',
  'official-description',
  'official-task',
  'official-activity',
];

/**
 * Makes a finder of evidence. For some wordings of what was typed it gives a function that names, for an occupation, every
 * text that has one of the words of the first wording, or all of another ("registered nurse" for "rn"): grouped, those
 * with the most of the words first.
 */
export function createEvidenceFinder(
  sources: readonly Source[],
  share: number,
): (wordings: readonly Wording[]) => (occupation: number) => OccupationEvidence[] {
  const flags = sources.map(({ index }) => new Uint8Array(index.words.length));
  const places = sources.map(({ texts }) => createWordPlaces(texts.texts));
  return (wordings) => {
    const readers = sources.map(
      (source, i) => new EvidenceReader(source, wordings, flags[i]!.fill(NOT), places[i]!, share),
    );
    return (occupation) => {
      const found = new Map<OccupationEvidenceGroup, Found[]>();
      for (const reader of readers) reader.read(occupation, found);
      return GROUPS.flatMap((group) => {
        const items = found.get(group);
        if (!items) return [];
        items.sort(
          (a, b) => b.worth - a.worth || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
        );
        return [{ group, items: items.map(({ text, marks }) => ({ text, marks })) }];
      });
    };
  };
}

interface Found {
  text: string;
  marks: Marks;
  worth: number;
}

/** Where the words of each text stand in it: start and end of each. A text is taken apart once, however often it is shown. */
function createWordPlaces(texts: readonly string[]): (text: number) => Uint16Array {
  const known: Uint16Array[] = [];
  return (text) => {
    known[text] ??= Uint16Array.from(wordsOf(texts[text]!).flatMap(({ start, end }) => [start, end]));
    return known[text]!;
  };
}

/** A typed word as the words of an index answer it: how well, by their ids. */
interface Term {
  weight: number;
  quality: ReadonlyMap<number, number>;
}

/** How a word of the index is wanted: not at all, by itself, or only where all words of a wording come together. */
const NOT = 0;
const ALONE = 1;
const TOGETHER = 2;

/** Finds the words of some wordings in the texts of one source. */
class EvidenceReader {
  readonly #source: Source;
  /** How each word of the index is wanted: most texts have no wanted word and are passed over. */
  readonly #wanted: Uint8Array;
  /** How many letters of a wanted word to mark. */
  readonly #lengths = new Map<number, number>();
  readonly #places: (text: number) => Uint16Array;
  readonly #share: number;
  readonly #loose: readonly Term[];
  readonly #together: readonly (readonly Term[])[];

  constructor(
    source: Source,
    wordings: readonly Wording[],
    wanted: Uint8Array,
    places: (text: number) => Uint16Array,
    share: number,
  ) {
    this.#places = places;
    this.#share = share;
    this.#source = source;
    this.#wanted = wanted;
    const [loose = [], ...strict] = wordings.map((wording, at) =>
      this.#termsOf(wording, at === 0 ? ALONE : TOGETHER),
    );
    this.#loose = loose;
    this.#together = strict.filter((terms) => terms.length > 0);
  }

  #termsOf({ words, open }: Wording, want: number): Term[] {
    return words.flatMap((word, i): Term[] => {
      const last = open && i === words.length - 1;
      const matches = this.#source.matchWord(word, last, false);
      if (matches.optional) return [];
      this.#noteLengths(matches, word, last);
      for (const id of matches.ids) if (this.#wanted[id] !== ALONE) this.#wanted[id] = want;
      const quality = new Map(matches.ids.map((id, k) => [id, matches.quality[k]!]));
      return [{ weight: matches.weight, quality }];
    });
  }

  /** Those letters that agree with what was typed, or all of another word for it. */
  #noteLengths(matches: WordMatches, typed: string, last: boolean): void {
    const spelled = isSpelled(matches);
    for (const id of matches.ids) {
      const word = this.#source.index.words[id]!;
      const letters = agreeingLetters(typed, word, last, spelled) || word.length;
      this.#lengths.set(id, Math.max(this.#lengths.get(id) ?? 0, letters));
    }
  }

  /** Adds the texts of an occupation that have what is wanted, by group. */
  read(occupation: number, found: Map<OccupationEvidenceGroup, Found[]>): void {
    const { texts } = this.#source;
    for (const text of texts.of[occupation]!) {
      if (!this.#hasWanted(text)) continue;
      const alone = this.#worthOf(this.#loose, text, false);
      let whole = 0;
      for (const terms of this.#together) whole = Math.max(whole, this.#worthOf(terms, text, true));
      if (alone === 0 && whole === 0) continue;
      const least = whole > 0 ? TOGETHER : ALONE;
      const worth = alone + whole + this.#share * this.#shareOf(text, least);
      addTo(found, texts.group[text]!, {
        text: texts.texts[text]!,
        worth,
        marks: this.#marksOf(text, least),
      });
    }
  }

  #hasWanted(text: number): boolean {
    const { start, wordsIn } = this.#source.index;
    for (let i = start[text]!; i < start[text + 1]!; i++) if (this.#wanted[wordsIn[i]!] !== NOT) return true;
    return false;
  }

  /** How much of some terms a text answers; nothing where all are needed and one is missing. */
  #worthOf(terms: readonly Term[], text: number, all: boolean): number {
    const { start, wordsIn } = this.#source.index;
    let worth = 0;
    for (const term of terms) {
      let best = 0;
      for (let i = start[text]!; i < start[text + 1]!; i++) {
        const id = wordsIn[i]!;
        const quality = this.#wanted[id] === NOT ? undefined : term.quality.get(id);
        if (quality !== undefined && quality > best) best = quality;
      }
      if (all && best === 0) return 0;
      worth += term.weight * best;
    }
    return worth;
  }

  /** What part of a text is wanted. */
  #shareOf(text: number, least: number): number {
    const { start, wordsIn, weight, textWeight } = this.#source.index;
    let share = 0;
    for (let i = start[text]!; i < start[text + 1]!; i++) {
      const want = this.#wanted[wordsIn[i]!]!;
      if (want !== NOT && want <= least) share += weight[wordsIn[i]!]!;
    }
    return share / (textWeight[text]! || 1);
  }

  #marksOf(text: number, least: number): Marks {
    const { start, wordsIn, words } = this.#source.index;
    const places = this.#places(text);
    const marks: [number, number][] = [];
    for (let i = start[text]!, at = 0; i < start[text + 1]!; i++, at += 2) {
      const id = wordsIn[i]!;
      const want = this.#wanted[id]!;
      if (want === NOT || want > least) continue;
      const word = { text: words[id]!, start: places[at]!, end: places[at + 1]! };
      marks.push([word.start, markEnd(word, this.#lengths.get(id)!)]);
    }
    return marks;
  }
}
