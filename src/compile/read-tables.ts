import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checksum } from '../data/checksum.ts';
import type { Tables } from './tables.ts';

/**
 * Reads the fact tables of a folder.
 * @param dir the folder `data` of the project.
 * @returns the tables and a version that names their state: any change of any table changes it.
 */
export function readTables(dir: string): { tables: Tables; version: string } {
  const texts = new Map<string, string>();
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.tsv')) continue;
    const path = join(entry.parentPath, entry.name);
    texts.set(relative(dir, path).split(sep).join('/'), readFileSync(path, 'utf8'));
  }
  const paths = [...texts.keys()].sort();
  const version = checksum(paths.map((path) => `${path} ${checksum(texts.get(path)!)}`).join('\n'));
  const tables: Tables = (path) => {
    const text = texts.get(path);
    if (text === undefined)
      throw new Error(`data/${path} is missing: run npm run derive, or restore it from the repository`);
    return text;
  };
  return { tables, version };
}
