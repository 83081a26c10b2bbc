import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableTexts } from '../../src/compile/tables.ts';
import { MissingFile } from './source-error.ts';

/** The official files that tables are derived from, by their paths in the layout that data/README.md describes. */
export interface OfficialFiles {
  /** Where only some of them are given, the committed tables: those whose files are not among them stay as they are. */
  readonly kept?: TableTexts;
  has(path: string): boolean;
  /** The names of the files in a folder, sorted; none if there is no such folder. */
  list(folder: string): string[];
  /** @throws MissingFile. */
  bytes(path: string): Uint8Array<ArrayBuffer>;
  /** The rows of a file that is at hand in another of its official forms, its header first. */
  table(path: string): SourceTable | undefined;
  /** The file that a message names. */
  nameOf(path: string): string;
}

/** The cells of a file by row, its header first. */
export interface SourceTable {
  readonly rows: readonly (readonly string[])[];
}

/** The files of a folder that is laid out as data/README.md says. */
export function folderFiles(dir: string): OfficialFiles {
  return {
    has: (path) => existsSync(join(dir, path)),
    list: (folder) => (existsSync(join(dir, folder)) ? readdirSync(join(dir, folder)).sort() : []),
    bytes: (path) => {
      if (!existsSync(join(dir, path))) throw new MissingFile(path);
      return new Uint8Array(readFileSync(join(dir, path)));
    },
    table: () => undefined,
    nameOf: (path) => path,
  };
}
