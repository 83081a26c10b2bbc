import { type CellsOf, formatCells, type Table } from '../../../src/data/table.ts';
import type { Sources } from '../read.ts';
import type { Report } from '../report.ts';
import type { Taxonomy } from './taxonomy.ts';

/** What every topic is given. */
export interface Input {
  sources: Sources;
  taxonomy: Taxonomy;
  report: Report;
  tables: Tables;
}

/** The tables written so far: path under data/ → text. */
export class Tables {
  readonly texts = new Map<string, string>();
  private readonly report: Report;

  constructor(report: Report) {
    this.report = report;
  }

  /**
   * Adds a table.
   * @param others the columns of a table that has one for each element, in their order.
   * @throws TableError for a cell that its column does not allow, or two rows of one key; Error if nothing is left to write.
   */
  add<T extends Table>(table: T, rows: readonly CellsOf<T>[], others?: readonly string[]): void {
    if (rows.length === 0) throw new Error(`${table.path}: no rows`);
    this.texts.set(table.path, formatCells(table, rows, others));
    this.report.wrote(table.path, rows.length);
  }
}
