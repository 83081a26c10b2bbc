import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Branch } from '../../domain/branch.ts';
import type { RankType } from '../../domain/rank-type.ts';
import { type Correction, type Corrector, withCorrections } from '../../text/correction.ts';
import type { TitleCheck } from '../../text/whole-text.ts';
import type { Chip } from '../answers.ts';
import type { CodeBook } from '../query/code-book.ts';
import { type Understanding, understand } from '../query/parse-query.ts';
import type { RelatedLookup } from './find-candidates.ts';
import { RUNG } from './ranking.ts';
import type { Standings } from './scoreboard.ts';

/** What a text says: the filters it names, what was understood, and the words that were taken for misspelt. */
export interface ReadText {
  understanding: Understanding;
  branch?: Branch;
  rank?: RankType;
  chips: readonly Chip[];
  corrections: readonly Correction[];
  /** The plain words as they were typed. */
  typed: readonly string[];
}

interface Parts {
  index: CrosswalkIndex;
  book: CodeBook;
  isTitle: TitleCheck;
  standings: Standings;
  corrector: Corrector;
  gather: (understanding: Understanding, words: readonly string[], related: RelatedLookup) => void;
  addTyped: (words: readonly string[]) => void;
}

/** Makes the step that reads a text in the way that finds the most, and leaves on the board what that finds. */
export function createReader({ index, book, isTitle, standings, corrector, gather, addTyped }: Parts) {
  return (text: string, without: ReadonlySet<string>, related: RelatedLookup): ReadText => {
    const readAs = (words: string) => {
      const understanding = understand(words, book, without, isTitle);
      const chosen = chooseReading(understanding, index, standings, (each) =>
        gather(understanding, each, related),
      );
      return { understanding, ...chosen };
    };
    const asTyped = readAs(text);
    const typed = asTyped.understanding.words.map((word) => word.text);
    const plain = { ...asTyped, corrections: [], typed };
    if (someTitleStands(standings)) return plain;
    // Where no title has the words, some may be misspelt: they are read as the known words they are near to, as if those had
    // been typed. Titles with spellings nearer to what was typed stay among the results.
    const found = bestRung(standings, index, undefined, undefined);
    const corrections = corrector
      .correct(asTyped.understanding.words)
      .filter(({ word }) => !without.has(chipIdOf(word.text)));
    if (corrections.length === 0) return plain;
    const meant = readAs(withCorrections(text, corrections));
    const better = bestRung(standings, index, undefined, undefined);
    if (better > found || better === Infinity) {
      readAs(text);
      return plain;
    }
    addTyped(typed);
    // Of a word that was read as two, either one was written as the whole.
    const written = (from: string) =>
      corrections.reduce(
        (words, { word, meant }) =>
          meant.includes(words) ? sourceOf(text, word) : words.replace(meant, sourceOf(text, word)),
        from,
      );
    const chips = meant.chips.map((chip) => ({ ...chip, from: written(chip.from) }));
    return {
      ...meant,
      corrections,
      typed,
      chips: [...chips, ...corrections.map((each) => chipOf(text, each))],
    };
  };
}

function sourceOf(text: string, { start, end }: Correction['word']): string {
  return text.slice(start, end);
}

function chipIdOf(word: string): string {
  return `spelling:${word}`;
}

function chipOf(text: string, { word, meant }: Correction): Chip {
  return {
    id: chipIdOf(word.text),
    kind: 'spelling',
    label: meant,
    from: sourceOf(text, word),
    removable: true,
  };
}

interface ChosenReading {
  branch?: Branch;
  rank?: RankType;
  chips: readonly Chip[];
}

/**
 * Words such as "marine", "captain" or "chief" name a branch or rank, or are part of a title. They are part of a title where
 * some title, or the vocabulary, has all the words, and as well as the other words are answered without them; else they
 * filter.
 */
function chooseReading(
  understanding: Understanding,
  index: CrosswalkIndex,
  standings: Standings,
  gather: (words: readonly string[]) => void,
): ChosenReading {
  const { branch, rank } = understanding;
  const codeChips = () =>
    understanding.codes
      .filter((code) => !code.needsRest || someStand(standings, 0, RUNG.codeWithLevel))
      .map((code) => code.chip);
  const plain = understanding.words.map((word) => word.text);
  const unsure = [branch, rank].flatMap((filter) => (filter?.ambiguous ? filter.words : []));
  // Beside a code "captain" is a rank.
  const besideCode = understanding.codes.some(({ code }) => /\d/.test(code));
  // "Army captain" names no job.
  const noJob = plain.length === 0 && branch !== undefined && !branch.ambiguous;
  if (unsure.length > 0 && !besideCode && !noJob) {
    const words = [...understanding.words, ...unsure]
      .sort((a, b) => a.start - b.start)
      .map((word) => word.text);
    const sureBranch = branch?.ambiguous ? undefined : branch;
    const sureRank = rank?.ambiguous ? undefined : rank;
    const asTitle = () => reading(sureBranch, sureRank, codeChips(), understanding.chips);
    gather(words);
    const titleRung = bestRung(standings, index, sureBranch, sureRank);
    if (words.length === 1 || titleRung <= RUNG.vocabulary) return asTitle();
    if (titleRung <= RUNG.spelling) {
      gather(plain);
      if (bestRung(standings, index, branch, rank) >= titleRung) {
        gather(words);
        return asTitle();
      }
    }
  }
  gather(plain);
  return reading(branch, rank, codeChips(), understanding.chips);
}

/** The best rung below the codes on which a specialty stands that the filters let through. */
function bestRung(
  standings: Standings,
  index: CrosswalkIndex,
  branch: Understanding['branch'],
  rank: Understanding['rank'],
): number {
  let best = Infinity;
  for (let i = 0; i < standings.count; i++) {
    const specialty = index.specialties[standings.touched[i]!]!;
    const rung = standings.rung[specialty.id]!;
    if (rung < RUNG.sameTitle || rung >= best) continue;
    if (branch && !specialty.branches.includes(branch.value)) continue;
    if (rank && !specialty.ranks.includes(rank.value)) continue;
    best = rung;
  }
  return best;
}

function reading(
  branch: Understanding['branch'],
  rank: Understanding['rank'],
  codes: readonly Chip[],
  notices: readonly Chip[],
): ChosenReading {
  return {
    ...(branch && { branch: branch.value }),
    ...(rank && { rank: rank.value }),
    chips: [...codes, ...(branch ? [branch.chip] : []), ...(rank ? [rank.chip] : []), ...notices],
  };
}

/** True where some title has all the words as they were typed. */
function someTitleStands(standings: Standings): boolean {
  for (let i = 0; i < standings.count; i++) {
    const specialty = standings.touched[i]!;
    if (standings.rung[specialty]! < RUNG.spelling && standings.text[specialty]! >= 0) return true;
  }
  return false;
}

/** True where some specialty stands between two rungs, both included. */
function someStand(standings: Standings, best: number, worst: number): boolean {
  for (let i = 0; i < standings.count; i++) {
    const rung = standings.rung[standings.touched[i]!]!;
    if (rung >= best && rung <= worst) return true;
  }
  return false;
}
