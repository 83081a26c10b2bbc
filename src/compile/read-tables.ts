import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableTexts } from './tables.ts';

/** The folders under data/ that an occupation's profile is built from. */
const FOLDERS = ['occupations', 'words'];

/**
 * Reads the tables that profiles are built from.
 * @param dataDir the project's data folder.
 */
export function readTables(dataDir: string): TableTexts {
  const tables = new Map<string, string>();
  for (const entry of readdirSync(dataDir, { withFileTypes: true })) {
    if (!entry.isDirectory() || !FOLDERS.includes(entry.name)) continue;
    for (const name of readdirSync(join(dataDir, entry.name))) {
      if (name.endsWith('.tsv')) {
        tables.set(`${entry.name}/${name}`, readFileSync(join(dataDir, entry.name, name), 'utf8'));
      }
    }
  }
  return tables;
}
