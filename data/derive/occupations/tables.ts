import { formatTable, type Row } from '../../../src/data/table.ts';
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
   * @param name its name without folder and ending, "pay".
   * @param key the columns whose values together name a row.
   * @throws Error if two rows have the same key, or nothing is left to write.
   */
  add(name: string, columns: readonly string[], rows: readonly Row[], key: readonly string[]): void {
    const path = tablePath(name);
    if (rows.length === 0) throw new Error(`${path}: no rows`);
    const seen = new Set<string>();
    for (const row of rows) {
      const id = key.map((column) => row[column] ?? '').join('\t');
      if (seen.has(id)) throw new Error(`${path}: two rows for ${id}`);
      seen.add(id);
    }
    this.texts.set(path, formatTable(columns, rows));
    this.report.wrote(path, rows.length);
  }
}

export function tablePath(name: string): string {
  return `occupations/${name}.tsv`;
}
