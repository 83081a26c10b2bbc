import { RELEASES } from '../../src/compile/tables/release-tables.ts';
import { rowsOf, type TableTexts } from '../../src/compile/tables.ts';
import type { ReleaseId } from '../../src/domain/releases.ts';
import { folderFiles, type OfficialFiles, type SourceTable } from '../derive/official-files.ts';
import { MissingFile } from '../derive/source-error.ts';
import type { Found, Staged } from './found.ts';

/**
 * The chosen releases in the layout that data/derive reads.
 * @param tables the tables with the rows of the chosen releases.
 * @param kept the committed tables, where not all releases have to be there.
 */
export async function stagedFiles(
  chosen: ReadonlyMap<ReleaseId, Found>,
  tables: TableTexts,
  kept?: TableTexts,
): Promise<OfficialFiles> {
  const staged = new Map<string, Staged>();
  const made = new Map<string, SourceTable>();
  const releases = rowsOf(tables, RELEASES);
  for (const [id, { files }] of chosen) {
    const base = releases.find((row) => row.id === id)?.files;
    for (const [name, file] of files) {
      const path = name.startsWith('/') ? name.slice(1) : name === '' ? base! : `${base}/${name}`;
      staged.set(path, file);
      if (file.table) made.set(path, await file.table());
    }
  }
  /** The folder that a file of a committed release lies in. */
  const folderOf = (path: string): OfficialFiles | undefined => {
    const row =
      releases.find(({ files }) => files === path) ??
      releases.find(({ files }) => files !== null && path.startsWith(`${files}/`));
    const dir = row && chosen.get(row.id)?.committedIn;
    return dir === undefined ? undefined : folderFiles(dir);
  };
  return {
    ...(kept && { kept }),
    has: (path) => staged.has(path) || (folderOf(path)?.has(path) ?? false),
    list: (folder) => {
      const own = [...staged.keys()].filter((path) => path.startsWith(`${folder}/`));
      const names = own.map((path) => path.slice(folder.length + 1));
      return [...new Set([...names, ...(folderOf(`${folder}/`)?.list(folder) ?? [])])].sort();
    },
    bytes: (path) => {
      const file = staged.get(path);
      if (file?.candidate) return file.candidate.bytes();
      const folder = folderOf(path);
      if (!folder) throw new MissingFile(path);
      return folder.bytes(path);
    },
    table: (path) => made.get(path),
    nameOf: (path) => staged.get(path)?.place ?? path,
  };
}
