import { RELEASES } from '../../src/compile/tables/release-tables.ts';
import { rowsOf, type TableTexts } from '../../src/compile/tables.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { findProjections, findWages } from './forms/bls.ts';
import { findCool } from './forms/cool.ts';
import { findFolders } from './forms/folders.ts';
import { findLocalWages, findParities } from './forms/local-wages.ts';
import { findMilitaryCrosswalk } from './forms/military-crosswalk.ts';
import { findOnet } from './forms/onet.ts';
import { findSingleFiles } from './forms/single-files.ts';
import type { Form, Found } from './found.ts';
import { versionOf } from './versions.ts';

const FORMS: readonly Form[] = [
  findOnet,
  findMilitaryCrosswalk,
  findWages,
  findLocalWages,
  findParities,
  findProjections,
  findFolders,
  findSingleFiles,
  findCool,
];

/** What is among the files. */
export interface Findings {
  readonly found: readonly Found[];
  /** The files that are of no release that is known. */
  readonly unknown: readonly string[];
}

/**
 * Finds out which releases there are in a folder, in an archive or in a file. Those that lie where data/releases.tsv says are
 * the ones that the tables were made from; the others are known by their official names, columns and worksheets.
 * @throws SourceError for a file that is called as an official one and is none.
 */
export async function findReleases(from: string, tables: TableTexts): Promise<Findings> {
  const candidates = findCandidates(from);
  const committed = committedReleases(from, candidates, tables);
  const others = candidates.filter(({ path }) => path === undefined || !committed.paths.has(path));
  const found = [...committed.found];
  for (const form of FORMS) found.push(...(await form(others, tables)));
  const places = new Set(
    found.flatMap(({ files }) => [...files.values()].flatMap(({ place }) => place.split(' and '))),
  );
  // A release has files that nothing is made of: they are of it, too.
  const folders = new Set(others.filter(({ place }) => places.has(place)).map(({ folder }) => folder));
  const unknown = others.filter(({ folder }) => !folders.has(folder)).map(({ place }) => place);
  return { found, unknown };
}

function committedReleases(
  from: string,
  candidates: readonly Candidate[],
  tables: TableTexts,
): { found: Found[]; paths: Set<string> } {
  const found: Found[] = [];
  const paths = new Set<string>();
  for (const { id, files } of rowsOf(tables, RELEASES)) {
    if (files === null) continue;
    const own = candidates.flatMap(({ path }) =>
      path !== undefined && (path === files || path.startsWith(`${files}/`)) ? [path] : [],
    );
    if (own.length === 0) continue;
    for (const path of own) paths.add(path);
    found.push({ release: id, ...versionOf(tables, id), files: new Map(), place: files, committedIn: from });
  }
  return { found, paths };
}
