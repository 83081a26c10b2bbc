/**
 * Puts O*NET's own sentences (CC BY 4.0) into data/official, for npm run build:official: npm run data:official -- --from DIR.
 * The folder is never committed; without it, and in every other build, the product has our own words alone.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTables } from '../../src/compile/read-tables.ts';
import { writeAll } from '../derive/write-all.ts';
import { officialWords } from './official-words.ts';

const DATA = join(import.meta.dirname, '..');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { from: { type: 'string' } } });
  if (!values.from)
    throw new Error('Say where the O*NET database is: npm run data:official -- --from DIR or ARCHIVE');
  const before = readTables(DATA, { official: true });
  const official = await officialWords(values.from, before);
  writeAll(DATA, before, new Map([...before, ...official]));
  console.log(
    `${[...official.keys()].map((path) => `data/${path}`).join(', ')}: written, not to be committed`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
