import type { SegmentMark } from '../../text/segments.ts';
import type { Word } from '../../text/words.ts';
import type { Tuning } from '../tuning.ts';
import type { Part } from './parts.ts';
import type { Question, RankedOccupation } from './question.ts';

/** So many parts of a text are looked up, the most promising ones. */
const MOST_PARTS = 6;

/** Between them stand jobs side by side: "Firefighter/EMT", a list of lines; what another mark parts says more of one job. */
const SIDE_BY_SIDE: ReadonlySet<SegmentMark> = new Set(['line', 'semicolon', 'slash', 'and']);

interface Asked {
  mark: SegmentMark;
  ranked: readonly RankedOccupation[];
  /** How much its best answer counts. */
  worth: number;
}

const NOTHING: Asked = { mark: 'start', ranked: [], worth: 0 };

export interface PartsRankingParts {
  /** @param alone true for all words of the text. */
  read: (words: readonly Word[], alone: boolean) => Question;
  rank: (question: Question) => RankedOccupation[];
  /** How much of what was typed titles know. */
  promise: (words: readonly Word[]) => number;
  tuning: Tuning;
}

/**
 * Ranks the occupations for a text of several parts: each part is looked up by itself, and all together. The part that names an
 * occupation the surest decides, the first rather than a later one; where others stand beside it that name one as surely,
 * the best of each comes first.
 */
export function createPartsRanker({ read, rank, promise, tuning }: PartsRankingParts) {
  const ask = (words: readonly Word[], mark: SegmentMark, trust: number, alone: boolean): Asked => {
    const question = read(words, alone);
    const ranked = rank(question);
    return { mark, ranked, worth: (ranked[0]?.score ?? 0) * trust };
  };
  const trustOf = ({ words, mark }: Part, place: number): number => {
    if (place === 0) return 1;
    if (SIDE_BY_SIDE.has(mark)) return tuning.besidePart;
    return words.length > 1 ? tuning.laterPart : tuning.lonePart;
  };
  const all = (parts: readonly Part[], trust: number): Asked =>
    ask(
      parts.flatMap(({ words }) => words),
      'start',
      trust,
      true,
    );
  return (parts: readonly Part[]): readonly RankedOccupation[] => {
    if (parts.length === 1) return all(parts, 1).ranked;
    // Of a long text no occupation has all.
    const whole = parts.length > MOST_PARTS ? NOTHING : all(parts, tuning.allParts);
    const asked = chosen(parts, promise).map(({ part, place }) =>
      ask(part.words, part.mark, trustOf(part, place), false),
    );
    const sure = asked.find(({ worth }) => worth >= tuning.surePart);
    const main = [whole, ...(sure ? [sure] : asked)].reduce((best, each) =>
      each.worth > best.worth ? each : best,
    );
    const beside = asked.filter(
      (each) => each === main || (SIDE_BY_SIDE.has(each.mark) && each.worth >= tuning.besideLeast),
    );
    const first = main === whole ? [] : beside.flatMap(({ ranked }) => ranked.slice(0, 1));
    return together(main, whole, first, tuning.otherParts);
  };
}

/** The parts to look up, in their order, with their places. */
function chosen(parts: readonly Part[], promise: (words: readonly Word[]) => number) {
  const placed = parts.map((part, place) => ({ part, place }));
  if (placed.length <= MOST_PARTS) return placed;
  return placed
    .map((each) => ({ ...each, promise: promise(each.part.words) }))
    .sort((a, b) => b.promise - a.promise || a.place - b.place)
    .slice(0, MOST_PARTS)
    .sort((a, b) => a.place - b.place);
}

/** The answers of the part that decides, with a little of what the whole text says; first the best of each job. */
function together(
  main: Asked,
  whole: Asked,
  first: readonly RankedOccupation[],
  share: number,
): readonly RankedOccupation[] {
  const all = new Map(whole.ranked.map((each) => [each.occupation, each]));
  const ranked = main.ranked.map((each) => ({
    ...each,
    score: each.score + (main === whole ? 0 : share * (all.get(each.occupation)?.score ?? 0)),
  }));
  ranked.sort((a, b) => b.score - a.score || a.occupation - b.occupation);
  const heads = new Map(first.map((each) => [each.occupation, each]));
  const best = ranked.find(({ occupation }) => heads.has(occupation) || heads.size === 0);
  if (heads.size < 2 || !best) return ranked;
  const rest = ranked.filter(({ occupation }) => !heads.has(occupation));
  return falling([...heads.values(), ...rest]);
}

/** In their order, none with a higher score than the one before. */
function falling(ranked: readonly RankedOccupation[]): readonly RankedOccupation[] {
  let least = Number.POSITIVE_INFINITY;
  return ranked.map((each) => {
    least = Math.min(least, each.score);
    return { ...each, score: least };
  });
}
