import {
  CREDENTIAL_JOBS,
  CREDENTIAL_NAMES,
  CREDENTIALS,
} from '../../../src/compile/tables/military-tables.ts';
import { type CellsOf, formatCells, type Table } from '../../../src/data/table.ts';
import type { OfficialFiles } from '../official-files.ts';
import { filesOf, Sources } from '../read.ts';
import type { Report } from '../report.ts';
import { MissingFile } from '../source-error.ts';
import { coolJobs } from './cool-jobs.ts';
import { type CoolKind, type CoolList, coolLists } from './cool-lists.ts';
import { coolCredentials } from './credentials.ts';
import { coolLinks } from './links.ts';

/**
 * Derives which certificates and licenses COOL lists for military jobs. Of the first releases no file is at hand: where
 * releases.tsv names none, the tables stay as they are.
 * @param files the official files, or the folder that they are in, laid out as data/README.md says.
 * @returns path under data/ → text; the same files give the same bytes.
 * @throws SourceError naming file and record of what is not as expected.
 */
export async function deriveCredentials(
  files: OfficialFiles | string,
  report: Report,
): Promise<Map<string, string>> {
  const folder = filesOf('cool');
  if (folder === null) return new Map();
  const sources = new Sources(files, report);
  const names = sources.list(folder).filter((name) => /\.json$/i.test(name));
  if (names.length === 0) {
    if (sources.kept) return new Map();
    throw new MissingFile(`${folder}/army_moc.json`);
  }
  const lists: CoolList[] = [];
  for (const name of names)
    sources.records(`${folder}/${name}`, (text, file) => {
      const own = coolLists(text, file);
      lists.push(...own);
      return own.flatMap(({ records }) => records);
    });
  return tablesOf(lists, report);
}

function tablesOf(lists: readonly CoolList[], report: Report): Map<string, string> {
  const of = (kind: CoolKind) => lists.filter((list) => list.kind === kind);
  const jobs = coolJobs(of('jobs'), report);
  const credentials = coolCredentials(of('credentials'), of('agencies'));
  const links = coolLinks(of('links'), jobs, credentials, report);
  const linked = new Set(links.map(({ credential }) => credential));
  const texts = new Map<string, string>();
  const add = <T extends Table>(table: T, rows: readonly CellsOf<T>[]) => {
    report.wrote(table.path, rows.length);
    texts.set(table.path, formatCells(table, rows));
  };
  add(
    CREDENTIAL_JOBS,
    [...jobs.values()].flatMap(({ cells }) => cells ?? []),
  );
  add(CREDENTIALS, links);
  add(
    CREDENTIAL_NAMES,
    [...credentials.values()].flatMap(({ cells }) => (cells && linked.has(cells.id) ? [cells] : [])),
  );
  return texts;
}
