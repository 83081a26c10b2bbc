import { ShapeError } from './shape.ts';

/** What the parts of a packed file have to agree in. */

/** @throws ShapeError unless the columns of one list have an entry each for everything in it. */
export function sameLength(what: string, ...columns: readonly { readonly length: number }[]): void {
  const lengths = new Set(columns.map((column) => column.length));
  if (lengths.size > 1)
    throw new ShapeError(
      `${what}: found columns of ${[...lengths].join(' and ')} entries, expected as many in each`,
    );
}

/** @throws ShapeError unless it is a position in a list of so many. */
export function inRange(what: string, position: number, length: number): number {
  if (Number.isInteger(position) && position >= 0 && position < length) return position;
  throw new ShapeError(`${what}: found position ${position}, expected one of a list of ${length}`);
}

/** @throws ShapeError for what is not there. */
export function defined<T>(what: string, value: T | undefined): T {
  if (value === undefined) throw new ShapeError(`${what}: found nothing, expected a value`);
  return value;
}
