import type { WordMatches } from '../../text/match-words.ts';
import type { TextIndex } from '../../text/text-index.ts';
import { wordsOf } from '../../text/words.ts';
import type { Marks, OccupationEvidence, OccupationEvidenceGroup } from '../answers.ts';
import { agreeingLetters, spelledAs } from '../military/evidence.ts';
import type { OwnedTexts } from './owned-texts.ts';

type MatchWord = (word: string, last: boolean, spelling: boolean) => WordMatches;

/** Texts of one sort with what finds words in them. */
interface Source {
  texts: OwnedTexts;
  index: TextIndex;
  matchWord: MatchWord;
}

/** A way to put what was typed; see civilian-phrasings.ts. */
interface Wording {
  words: readonly string[];
  /** The last word may be the beginning of a longer one. */
  open: boolean;
}

const GROUPS: readonly OccupationEvidenceGroup[] = ['title', 'lay-title', 'summary', 'task', 'activity'];
/** How much the share of a text that is matched counts, against one more word of what was typed. */
const SHARE = 0.5;

/**
 * Makes a finder of evidence. For some wordings of what was typed it gives a function that names, for an occupation, every
 * text that has one of the words of the first wording, or all of another ("registered nurse" for "rn"): grouped, those
 * with the most of the words first.
 */
export function createEvidenceFinder(
  ...sources: readonly Source[]
): (wordings: readonly Wording[]) => (occupation: number) => OccupationEvidence[] {
  const flags = sources.map(({ index }) => new Uint8Array(index.words.length));
  return (wordings) => {
    const readers = sources.map((source, i) => createReader(source, wordings, flags[i]!.fill(0)));
    return (occupation) => {
      const found = readers.flatMap((read) => read(occupation));
      return GROUPS.flatMap((group) => {
        const items = found
          .filter((each) => each.group === group)
          .sort((a, b) => b.worth - a.worth || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
          .map(({ text, marks }) => ({ text, marks: marks() }));
        return items.length > 0 ? [{ group, items }] : [];
      });
    };
  };
}

interface Found {
  group: OccupationEvidenceGroup;
  text: string;
  marks: () => Marks;
  worth: number;
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

/** @param wanted says how each word of the index is wanted: most texts have no wanted word and are passed over. */
function createReader({ texts, index, matchWord }: Source, wordings: readonly Wording[], wanted: Uint8Array) {
  const { start, wordsIn, weight, textWeight } = index;
  const lengths = new Map<number, number>();
  const [loose = [], ...strict] = wordings.map(({ words, open }, at) =>
    words.flatMap((word, i): Term[] => {
      const last = open && i === words.length - 1;
      const matches = matchWord(word, last, false);
      if (matches.optional) return [];
      noteLengths(lengths, index, matches, word, last);
      for (const id of matches.ids) if (wanted[id] !== ALONE) wanted[id] = at === 0 ? ALONE : TOGETHER;
      return [
        { weight: matches.weight, quality: new Map(matches.ids.map((id, k) => [id, matches.quality[k]!])) },
      ];
    }),
  );
  const together = strict.filter((terms) => terms.length > 0);

  /** How much of some terms a text answers. */
  const worthOf = (terms: readonly Term[], text: number, all: boolean): number => {
    let worth = 0;
    for (const term of terms) {
      let best = 0;
      for (let i = start[text]!; i < start[text + 1]!; i++) {
        const quality = wanted[wordsIn[i]!] === NOT ? undefined : term.quality.get(wordsIn[i]!);
        if (quality !== undefined && quality > best) best = quality;
      }
      if (all && best === 0) return 0;
      worth += term.weight * best;
    }
    return worth;
  };

  const marksOf = (text: number, least: number): Marks =>
    wordsOf(texts.texts[text]!).flatMap(({ start: from, end }, i) => {
      const id = wordsIn[start[text]! + i]!;
      const want = wanted[id]!;
      return want !== NOT && want <= least ? [[from, Math.min(end, from + lengths.get(id)!)] as const] : [];
    });

  return (occupation: number): Found[] => {
    const found: Found[] = [];
    for (const text of texts.of[occupation]!) {
      let some = false;
      for (let i = start[text]!; i < start[text + 1]! && !some; i++) some = wanted[wordsIn[i]!] !== NOT;
      if (!some) continue;
      const alone = worthOf(loose, text, false);
      let whole = 0;
      for (const terms of together) whole = Math.max(whole, worthOf(terms, text, true));
      if (alone === 0 && whole === 0) continue;
      const least = whole > 0 ? TOGETHER : ALONE;
      let share = 0;
      for (let i = start[text]!; i < start[text + 1]!; i++) {
        const want = wanted[wordsIn[i]!]!;
        if (want !== NOT && want <= least) share += weight[wordsIn[i]!]!;
      }
      found.push({
        group: texts.group[text]!,
        text: texts.texts[text]!,
        worth: alone + whole + (SHARE * share) / (textWeight[text]! || 1),
        marks: () => marksOf(text, least),
      });
    }
    return found;
  };
}

/** How many letters of each matching word to mark: those that agree with what was typed, or all of another word for it. */
function noteLengths(
  lengths: Map<number, number>,
  index: TextIndex,
  matches: WordMatches,
  typed: string,
  last: boolean,
): void {
  const spelled = spelledAs(matches);
  for (const id of matches.ids) {
    const word = index.words[id]!;
    const letters = agreeingLetters(typed, word, last, spelled) || word.length;
    lengths.set(id, Math.max(lengths.get(id) ?? 0, letters));
  }
}
