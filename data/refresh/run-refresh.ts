import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RELEASE_IDS } from '../../src/domain/releases.ts';
import { putBack, writeAll } from '../derive/write-all.ts';
import { type Origin, refreshed } from './refresh.ts';
import { changeReport } from './report/change-report.ts';
import { reportMarkdown, reportText } from './report/write-report.ts';

/** An option for each release, besides: --wages FILE. */
const singleFiles = Object.fromEntries(RELEASE_IDS.map((id) => [id, { type: 'string' as const }]));

/**
 * Refreshes the tables of a data folder; all are written, or none.
 * @param args what stands behind the command: --from DIR, --wages FILE and the like, --accept NAME, --dry-run, --markdown FILE.
 * @returns what was done, for a reader.
 * @throws SourceError or TableError; see `refreshed`.
 */
export async function runRefresh(dataDir: string, args: string[]): Promise<string> {
  const { values } = parseArgs({
    args,
    options: {
      ...singleFiles,
      from: { type: 'string', multiple: true },
      accept: { type: 'string', multiple: true },
      markdown: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
  });
  const origins = originsOf(values);
  if (origins.length === 0)
    throw new Error(
      'Say where the official files are: npm run data:refresh -- --from DIR, or --wages FILE and the like',
    );
  putBack(dataDir);
  const result = await refreshed(dataDir, origins, values.accept);
  const report = changeReport(result);
  if (!values['dry-run']) writeAll(dataDir, result.before, result.after);
  if (values.markdown !== undefined) writeFileSync(values.markdown, reportMarkdown(report));
  const end = values['dry-run'] ? 'Nothing was written (--dry-run).' : 'The tables are written.';
  return `${reportText(report)}\n${end}`;
}

function originsOf(values: Readonly<Record<string, unknown>>): Origin[] {
  const named = RELEASE_IDS.flatMap((release) => {
    const from = values[release];
    return typeof from === 'string' ? [{ from, release }] : [];
  });
  const folders = Array.isArray(values.from) ? values.from : [];
  return [...named, ...folders.map((from: string) => ({ from }))];
}
