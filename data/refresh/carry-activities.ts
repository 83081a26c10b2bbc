import { RELEASES } from '../../src/compile/tables/release-tables.ts';
import { rowsOf, type TableTexts } from '../../src/compile/tables.ts';
import { decodeText } from '../derive/decode-text.ts';
import { folderFiles, type SourceTable } from '../derive/official-files.ts';
import { parseTsv, toRows } from '../derive/parse.ts';
import { SourceError } from '../derive/source-error.ts';
import type { Choice } from './choose.ts';
import type { Found, Staged } from './found.ts';
import { versionText } from './versions.ts';

const REFERENCE = 'DWA Reference.txt';
const LINKS = 'Tasks to DWAs.txt';
const COLUMNS = ['DWA ID', 'DWA Title'] as const;

/** The ids of detailed work activities until O*NET 30.2, which our labels and tasks name them by. */
const KNOWN_FORM = /^4\.A\.\d\.[a-z]\.\d+\.I\d\d\.D\d\d$/;

/**
 * With 30.3 O*NET gave its detailed work activities other ids. Those of an activity that an earlier release has under the
 * same title are carried back to the id that it has there, so that our labels and tasks stay with it.
 * @param found all releases that are there: an earlier one of O*NET is needed.
 * @throws SourceError where the ids are other ones and no earlier release is there.
 */
export async function carryActivities(
  { chosen, left }: Choice,
  found: readonly Found[],
  before: TableTexts,
): Promise<Choice> {
  const onet = chosen.get('onet');
  const reference = await onet?.files.get(REFERENCE)?.table?.();
  if (!onet || !reference) return { chosen, left };
  const { place } = onet.files.get(REFERENCE)!;
  const activities = toRows(reference.rows, place, COLUMNS);
  if (activities.every((row) => KNOWN_FORM.test(row['DWA ID']))) return { chosen, left };
  const known = await formerIds(
    found.filter(({ release }) => release === 'onet'),
    before,
  );
  if (known.size === 0)
    throw new SourceError(
      place,
      `found activities with other ids than before ("${activities.find((row) => !KNOWN_FORM.test(row['DWA ID']))?.['DWA ID']}"), expected a release of O*NET until 30.2 beside this one, by whose titles they are carried over`,
      `Put that release, too, into a folder given by --from: ${rowsOf(before, RELEASES).find(({ id }) => id === 'onet')?.release} is the one of the tables.`,
    );
  const idOf = new Map(
    activities.map((row) => [row['DWA ID'], known.get(titleKey(row['DWA Title'])) ?? row['DWA ID']]),
  );
  const fresh = activities.filter((row) => idOf.get(row['DWA ID']) === row['DWA ID']).length;
  const files = new Map(onet.files);
  for (const name of [REFERENCE, LINKS]) files.set(name, await carried(files.get(name)!, idOf));
  const note = `O*NET ${versionText(onet)} has other ids of activities: ${activities.length - fresh} are carried over by their titles, ${fresh} are new`;
  const carriedOnet: Found = { ...onet, files, notes: [...(onet.notes ?? []), note] };
  return { chosen: new Map(chosen).set('onet', carriedOnet), left };
}

/** Title → id, of the releases whose ids have the form that the tables have. */
async function formerIds(releases: readonly Found[], before: TableTexts): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const release of releases)
    for (const row of await referenceOf(release, before))
      if (KNOWN_FORM.test(row['DWA ID'])) ids.set(titleKey(row['DWA Title']), row['DWA ID']);
  return ids;
}

async function referenceOf({ files, committedIn }: Found, before: TableTexts) {
  const staged = files.get(REFERENCE);
  const table = await staged?.table?.();
  if (staged && table) return toRows(table.rows, staged.place, COLUMNS);
  const folder = rowsOf(before, RELEASES).find(({ id }) => id === 'onet')?.files;
  const path = `${folder}/${REFERENCE}`;
  if (committedIn === undefined || !folderFiles(committedIn).has(path)) return [];
  return parseTsv(decodeText(folderFiles(committedIn).bytes(path), path), path, COLUMNS);
}

async function carried(staged: Staged, idOf: ReadonlyMap<string, string>): Promise<Staged> {
  const { rows } = (await staged.table!()) as SourceTable;
  const at = rows[0]!.indexOf('DWA ID');
  const changed = rows.map((row, i) => (i === 0 ? row : row.with(at, idOf.get(row[at]!) ?? row[at]!)));
  return { ...staged, table: () => ({ rows: changed }) };
}

function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
