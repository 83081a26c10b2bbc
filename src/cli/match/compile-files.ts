/** Compiles the files that lists are matched with: `compile-files.ts FOLDER VERSION`. A process of its own; see engine-files.ts. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileData, encodeFile } from '../../compile/compile-data.ts';
import { readTables } from '../../compile/read-tables.ts';
import { DATA_FILES } from '../../data/data-files.ts';
import { ENGINE_FILES } from './engine-files.ts';

const [folder = '', version = ''] = process.argv.slice(2);
const data = compileData(readTables(join(import.meta.dirname, '../../../data')), version);
// The folder appears when it is complete: whoever looks meanwhile finds none.
const draft = `${folder}.${process.pid}`;
mkdirSync(draft, { recursive: true });
for (const key of ENGINE_FILES) {
  const { path } = DATA_FILES[key];
  writeFileSync(join(draft, path), encodeFile(data, path)!);
}
renameSync(draft, folder);
