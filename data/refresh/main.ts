/**
 * Makes the fact tables from newer official files: npm run data:refresh -- --from DIR. What it takes is in data/README.md.
 * --dry-run only reports; --markdown FILE writes the report as Markdown, too. All tables are written, or none.
 */
import { join } from 'node:path';
import { runRefresh } from './run-refresh.ts';

runRefresh(join(import.meta.dirname, '..'), process.argv.slice(2)).then(
  (text) => console.log(text),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    console.error('Nothing was written.');
    process.exitCode = 1;
  },
);
