import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksum } from '../data/checksum.ts';
import type { TableTexts } from './tables.ts';

/** The folders under data/ that hold fact tables. */
const FOLDERS = [
  '.',
  'directions',
  'entry',
  'matching',
  'military',
  'occupations',
  'outcomes',
  'places',
  'vocabulary',
  'words',
  'words/military',
];

/** O*NET's own sentences, which are there on request. */
const OFFICIAL = 'official';

/**
 * Reads the fact tables.
 * @param dataDir the project's data folder.
 * @param official with O*NET's own sentences, where they are there.
 * @returns path under data/ ("occupations/pay.tsv") → text.
 */
export function readTables(dataDir: string, { official = false } = {}): TableTexts {
  const tables = new Map<string, string>();
  // Git keeps no empty folder: one whose tables are not written yet is not there.
  const folders = official ? [...FOLDERS, OFFICIAL] : FOLDERS;
  for (const folder of folders.filter((each) => existsSync(join(dataDir, each)))) {
    for (const name of readdirSync(join(dataDir, folder)).sort()) {
      if (!name.endsWith('.tsv')) continue;
      const path = folder === '.' ? name : `${folder}/${name}`;
      tables.set(path, readFileSync(join(dataDir, folder, name), 'utf8'));
    }
  }
  return tables;
}

/** Names the state of the tables: any change of any of them changes it. */
export function tablesVersion(tables: TableTexts): string {
  return checksum([...tables].map(([path, text]) => `${path} ${checksum(text)}`).join('\n'));
}
