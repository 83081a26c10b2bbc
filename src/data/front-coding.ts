import { ShapeError } from './shape.ts';

/** As much as one sign can say. */
const MOST = 35;
/** What is shorter is shorter in full. */
const LEAST = 3;

/**
 * A column of texts, each of which says first how many letters it has in common with the one before. Neighbors are much
 * alike, and the compressor is spared what repeats.
 * @param cells without line breaks.
 */
export function frontCode(cells: readonly string[]): string {
  return cells
    .map((cell, i) => {
      const before = cells[i - 1] ?? '';
      let common = 0;
      while (common < MOST && common < cell.length && cell[common] === before[common]) common++;
      if (common < LEAST) common = 0;
      return common.toString(36) + cell.slice(common);
    })
    .join('\n');
}

/** The texts of such a column. @throws ShapeError where a text has more in common with the one before than that has. */
export function frontDecode(column: string): string[] {
  if (column === '') return [];
  let before = '';
  return column.split('\n').map((cell) => {
    const common = Number.parseInt(cell[0] ?? '', 36);
    if (!(common <= before.length))
      throw new ShapeError(`a column of texts: found "${cell}" after "${before}", which is too short`);
    before = before.slice(0, common) + cell.slice(1);
    return before;
  });
}
