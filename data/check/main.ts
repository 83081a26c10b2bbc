/**
 * Checks our text about occupations and the ways to them, against the official text too: npm run check-words -- --sources DIR.
 * Prints figures, and every problem; exits 1 on a problem. What the checks hold to is in data/words/README.md.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTables } from '../../src/compile/read-tables.ts';
import { checkExpertLists, readExpertLists } from './expert-lists.ts';
import { figures, occupationsOfKind } from './figures.ts';
import { checkHandbookWording, readHandbook } from './handbook.ts';
import { checkOfficialEcho, checkOfficialLinks, checkOfficialWording } from './official-checks.ts';
import { readOfficialText } from './official-text.ts';
import { readPlainWords } from './plain-words.ts';
import { tableChecks } from './table-checks.ts';

function main(): number {
  const { values } = parseArgs({ options: { sources: { type: 'string' } } });
  if (!values.sources)
    throw new Error('Say where the official files are: npm run check-words -- --sources DIR');
  const tables = readTables(join(import.meta.dirname, '..'));
  const words = readPlainWords(tables);
  const official = readOfficialText(values.sources);
  const problems = [
    ...tableChecks.flatMap(([, check]) => check(words)),
    ...[checkOfficialWording, checkOfficialEcho, checkOfficialLinks].flatMap((check) =>
      check(words, official),
    ),
    ...checkHandbookWording(words, readHandbook(values.sources)),
    ...checkExpertLists(tables, readExpertLists(values.sources)),
  ];
  console.log(`Residual occupations (a summary, no tasks):\n${occupationsOfKind(words, 'residual')}\n`);
  console.log(figures(words));
  for (const { where, what } of problems) console.error(`${where}: ${what}`);
  console.log(`problems: ${problems.length}`);
  return problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
