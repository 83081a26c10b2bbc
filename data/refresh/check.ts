/**
 * Derives the fact tables again from the official files that they were made from, and fails on any difference:
 * npm run data:check -- --from DIR. Nothing is written.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { differences } from './differences.ts';
import { derivedAgain } from './refresh.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { from: { type: 'string', multiple: true } } });
  if (!values.from?.length)
    throw new Error('Say where the official files are: npm run data:check -- --from DIR');
  const { before, after } = await derivedAgain(
    join(import.meta.dirname, '..'),
    values.from.map((from) => ({ from })),
  );
  const found = differences(before, after);
  for (const difference of found) console.error(difference);
  console.log(`${after.size} tables, ${found.length} differ from what the official files give`);
  if (found.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
