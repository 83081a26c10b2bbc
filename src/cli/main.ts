/**
 * The crosswalk on the command line:
 *   npm run --silent crosswalk -- search                    one JSON request a line in, one JSON answer a line out
 *   npm run --silent crosswalk -- military Army 25B         the JSON of a military title's page
 *   npm run --silent crosswalk -- occupation 15-1212.00     the JSON of an occupation's page
 */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compileIdentifiers } from '../compile/compile-identifiers.ts';
import { compileIndex } from '../compile/compile-index.ts';
import { readTables, tablesVersion } from '../compile/read-tables.ts';
import { createMilitarySearch } from '../search/military-search.ts';
import { answerLine } from './search-lines.ts';

const USAGE =
  'usage: crosswalk search | crosswalk military BRANCH CODE | crosswalk occupation O*NET-SOC-CODE';

async function searchLines(): Promise<void> {
  const tables = readTables(join(import.meta.dirname, '../../data'));
  const index = compileIndex(tables, tablesVersion(tables));
  const search = createMilitarySearch(index);
  search.extend({ identifiers: compileIdentifiers(tables) });
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${answerLine(line, index, search)}\n`);
  }
}

const [command, ...args] = process.argv.slice(2);
if (command === 'search' && args.length === 0) await searchLines();
else {
  console.error(USAGE);
  process.exitCode = 2;
}
