import { expect, test } from 'vitest';
import {
  bestOf,
  firstBest,
  MOST_READ_IN_FULL,
  type PieceReading,
  type ReadPiece,
} from '../../../src/search/military/best-piece.ts';
import { RUNG } from '../../../src/search/military/ranking.ts';

const NOWHERE = Number.POSITIVE_INFINITY;

/** A part of a text with the best that it finds. */
function part(text: string, rung: number): ReadPiece {
  const reading = {} as PieceReading['reading'];
  return {
    text,
    from: text,
    alone: true,
    listed: false,
    line: false,
    code: false,
    reading,
    rung,
    top: rung < NOWHERE ? 0 : -1,
  };
}

/** Reads parts in full as those find that are named here, and notes which are read. */
function reader(finds: Readonly<Record<string, number>>) {
  const asked: string[] = [];
  const inFull = (text: string): PieceReading => {
    asked.push(text);
    return part(text, finds[text] ?? NOWHERE);
  };
  return { asked, inFull };
}

test('of parts that find as much the first is the best', () => {
  const parts = [part('a', RUNG.related), part('b', RUNG.allWords), part('c', RUNG.allWords)];
  expect(bestOf(parts)?.text).toBe('b');
  expect(bestOf([part('a', NOWHERE)])).toBeUndefined();
});

test('a part that names a job is the best, and none is read for duties then', () => {
  const { asked, inFull } = reader({});
  const parts = [part('drove trucks', RUNG.related), part('combat medic', RUNG.formerName)];
  expect(firstBest(parts, inFull)?.text).toBe('combat medic');
  expect(asked).toEqual([]);
});

test('where none names a job they are read in full in their order, until one tells of duties', () => {
  const { asked, inFull } = reader({ second: RUNG.duties, third: RUNG.duties });
  const parts = ['first', 'second', 'third'].map((text) => part(text, NOWHERE));
  expect(firstBest(parts, inFull)?.text).toBe('second');
  expect(asked).toEqual(['first', 'second']);
});

test('of more words than are read in full those parts are read whose names find the most, wherever they stand', () => {
  const { asked, inFull } = reader({ 'combat medic': RUNG.related });
  const filler = Array.from({ length: MOST_READ_IN_FULL }, (_, i) => part(`filler number ${i}`, NOWHERE));
  expect(firstBest([...filler, part('combat medic', RUNG.allWords)], inFull)?.text).toBe('combat medic');
  expect(asked).toContain('combat medic');
  expect(asked.join(' ').split(' ').length).toBeLessThan(MOST_READ_IN_FULL + 5);
});
