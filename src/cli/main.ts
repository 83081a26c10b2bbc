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
import { compileOccupationNames, compileOccupationWords } from '../compile/compile-occupation-texts.ts';
import { occupationJson } from '../compile/occupation-json.ts';
import { buildProfiles } from '../compile/profiles.ts';
import { readTables, tablesVersion } from '../compile/read-tables.ts';
import type { TableTexts } from '../compile/tables.ts';
import { createEngine } from '../search/engine.ts';
import { militaryJson } from './military-json.ts';
import { answerLine } from './search-lines.ts';
import { titlesLeadingTo } from './titles-leading-to.ts';

const USAGE =
  'usage: crosswalk search | crosswalk military BRANCH CODE | crosswalk occupation O*NET-SOC-CODE';

function readData(): TableTexts {
  return readTables(join(import.meta.dirname, '../../data'));
}

async function searchLines(): Promise<void> {
  const tables = readData();
  const index = compileIndex(tables, tablesVersion(tables));
  const engine = createEngine({
    index,
    identifiers: compileIdentifiers(tables),
    names: compileOccupationNames(tables),
    words: compileOccupationWords(tables),
  });
  engine.prepare();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${answerLine(line, index, engine)}\n`);
  }
}

async function run([command, ...args]: readonly string[]): Promise<void> {
  if (command === 'search' && args.length === 0) return searchLines();
  if (command === 'military' && args.length >= 2) {
    // A branch of two words may come without quotes: military Air Force 1D7X1.
    const tables = readData();
    console.log(
      militaryJson(compileIndex(tables, tablesVersion(tables)), args.slice(0, -1).join(' '), args.at(-1)!),
    );
  } else if (command === 'occupation' && args.length === 1) {
    const tables = readData();
    const index = compileIndex(tables, tablesVersion(tables));
    console.log(occupationJson(buildProfiles(tables), args[0]!, (code) => titlesLeadingTo(index, code)));
  } else {
    console.error(USAGE);
    process.exitCode = 2;
  }
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
