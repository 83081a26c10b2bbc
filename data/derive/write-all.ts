import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TableTexts } from '../../src/compile/tables.ts';

/** Where the new tables wait. */
const NEW = '.new-tables';
/** Where copies of the former ones are made. */
const COPYING = '.copied-tables';
/** Where all of these are: while the folder is there, not all new tables are in place. */
const FORMER = '.former-tables';

/**
 * Writes all tables or none: they are written aside first, and put in place when all are there. Where that fails, or was
 * broken off the last time, the former ones are put back.
 * @param before the tables as they are; only those that differ are written.
 * @returns the paths of the tables that were written.
 */
export function writeAll(dataDir: string, before: TableTexts, after: TableTexts): string[] {
  putBack(dataDir);
  const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
  try {
    for (const path of changed) {
      const aside = join(dataDir, NEW, path);
      mkdirSync(dirname(aside), { recursive: true });
      writeFileSync(aside, after.get(path)!);
    }
    for (const path of changed) {
      if (!before.has(path)) continue;
      mkdirSync(dirname(join(dataDir, COPYING, path)), { recursive: true });
      cpSync(join(dataDir, path), join(dataDir, COPYING, path));
    }
    if (existsSync(join(dataDir, COPYING))) renameSync(join(dataDir, COPYING), join(dataDir, FORMER));
    for (const path of changed) {
      mkdirSync(dirname(join(dataDir, path)), { recursive: true });
      renameSync(join(dataDir, NEW, path), join(dataDir, path));
    }
  } catch (error) {
    putBack(dataDir);
    for (const path of changed) if (!before.has(path)) rmSync(join(dataDir, path), { force: true });
    throw error;
  }
  clear(dataDir);
  return changed;
}

/** Puts back the former tables of a run that did not end. */
export function putBack(dataDir: string): void {
  const former = join(dataDir, FORMER);
  if (existsSync(former))
    for (const path of filesUnder(former)) renameSync(join(former, path), join(dataDir, path));
  clear(dataDir);
}

function clear(dataDir: string): void {
  for (const folder of [NEW, COPYING, FORMER])
    rmSync(join(dataDir, folder), { recursive: true, force: true });
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
