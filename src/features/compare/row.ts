import type { ReactNode } from 'react';

/** What is said of one occupation in a row. */
export interface Cell {
  /** The same for cells that say the same. */
  key: string;
  content: ReactNode;
  /** Whether it says no more than that nothing is known. */
  empty?: boolean;
}

/** Says that nothing is known, or no more than that. */
export function emptyCell(content: string): Cell {
  return { key: content, content, empty: true };
}

/** One thing that occupations are compared by. */
export interface Row {
  id: string;
  name: string;
  /** What the figures are. */
  note?: ReactNode;
  /** One a column; or one for all of them together, which holds what is the same. */
  cells: readonly Cell[];
  together?: boolean;
  /** Whether the cells are sentences and lists rather than figures and a few words. */
  prose?: boolean;
}

/** Whether a row says the same of each. */
export function isSame({ cells, together }: Row): boolean {
  return together === true || cells.every(({ key }) => key === cells[0]!.key);
}

/** The only one of some figures that is the highest; -1 where there is none, or nothing to compare it with. */
export function highestOf(figures: readonly (number | null)[]): number {
  const known = figures.filter((figure) => figure !== null);
  const most = Math.max(...known);
  return known.length > 1 && known.filter((figure) => figure === most).length === 1
    ? figures.indexOf(most)
    : -1;
}
