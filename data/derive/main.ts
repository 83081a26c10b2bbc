/**
 * Writes the project's fact tables from the official files: npm run derive -- --sources DIR.
 * All tables are written, or none. Where each file comes from is in data/README.md.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTables } from '../../src/compile/read-tables.ts';
import { deriveAll } from './derive-all.ts';
import { folderFiles } from './official-files.ts';
import { Report } from './report.ts';
import { putBack, writeAll } from './write-all.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { sources: { type: 'string' }, accept: { type: 'string', multiple: true } },
  });
  if (!values.sources) throw new Error('Say where the official files are: npm run derive -- --sources DIR');
  const dataDir = join(import.meta.dirname, '..');
  putBack(dataDir);
  const report = new Report();
  const before = readTables(dataDir);
  const after = await deriveAll(folderFiles(values.sources), before, report, values.accept);
  writeAll(dataDir, before, after);
  console.log(report.text());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
