import { parseArgs } from 'node:util';

/** How a list is matched. */
export interface MatchOptions {
  /** The file; undefined for standard input. */
  path: string | undefined;
  /** A line of JSON a row instead of the list. */
  json: boolean;
  /** The sheet of a workbook; undefined for the first with rows. */
  sheet: string | undefined;
  /** The workbook that is written instead of standard output. */
  xlsx: string | undefined;
}

/** Reads the words after `match`; standard input is also said as "-". @returns null for words that make no sense. */
export function matchOptions(args: readonly string[]): MatchOptions | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        sheet: { type: 'string' },
        xlsx: { type: 'string' },
      },
    });
    const { json, sheet, xlsx } = values;
    if (positionals.length > 1 || (json && xlsx !== undefined)) return null;
    return { path: positionals[0] === '-' ? undefined : positionals[0], json, sheet, xlsx };
  } catch {
    return null;
  }
}
