import { wordsOf } from '../../text/words.ts';
import type { Interpretation } from './interpret.ts';
import type { Piece } from './pieces.ts';
import { RUNG } from './ranking.ts';

/**
 * So many words of a long text are read in full where they may name jobs and, if none does, so many for what they tell of duties:
 * thousands of letters keep nobody waiting longer than a page does.
 */
export const MOST_READ_IN_FULL = 40;

/** What a part finds. */
export interface PieceReading {
  reading: Interpretation;
  /** The best rung it reaches. */
  rung: number;
  /** The first job it finds, or -1. */
  top: number;
}

export type ReadPiece = Piece & PieceReading;

/** The part that finds the best, of equals the first. */
export function bestOf(read: readonly ReadPiece[]): ReadPiece | undefined {
  return read.reduce<ReadPiece | undefined>(
    (best, piece) => (piece.rung < (best?.rung ?? Infinity) ? piece : best),
    undefined,
  );
}

/** Of parts that surely name no job the one that finds the best, of equals the first. */
export function firstBest(
  read: readonly ReadPiece[],
  inFull: (piece: string) => PieceReading,
): ReadPiece | undefined {
  let best = bestOf(read.filter(({ rung }) => rung <= RUNG.formerName));
  for (const each of promising(read)) {
    // Nothing better is left.
    if (best && best.rung <= RUNG.duties) break;
    const piece = { ...each, ...inFull(each.text) };
    if (piece.rung < (best?.rung ?? Infinity)) best = piece;
  }
  return best;
}

/** The parts that find the most by the names in them, as many as are read in full; in the order of the text. */
function promising(read: readonly ReadPiece[]): ReadPiece[] {
  let left = MOST_READ_IN_FULL;
  const chosen = new Set<ReadPiece>();
  for (const piece of [...read].sort((a, b) => a.rung - b.rung)) {
    if (left > 0) chosen.add(piece);
    left -= wordsOf(piece.text).length;
  }
  return read.filter((piece) => chosen.has(piece));
}
