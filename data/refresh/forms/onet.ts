import type { ReleaseId } from '../../../src/domain/releases.ts';
import { decodeText } from '../../derive/decode-text.ts';
import type { SourceTable } from '../../derive/official-files.ts';
import { SourceError } from '../../derive/source-error.ts';
import type { Candidate } from '../candidates.ts';
import type { Form, Found, Staged } from '../found.ts';
import { compareNumbers } from '../versions.ts';
import { activityTable } from './onet-activities.ts';
import { ONET_ACTIVITIES, ONET_RATINGS, ONET_TABLES, type OnetForm, type OnetTable } from './onet-names.ts';
import { joined } from './onet-tables.ts';

const OCCUPATIONS = 'Occupation Data.txt';
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The oldest release whose names are known. */
const OLDEST = '27.0';

/** O*NET's text database, every release from 27.0 on: a folder, or the archive (db_31_0_text.zip). */
export const findOnet: Form = async (candidates) => {
  const folders = new Set(candidates.filter(({ name }) => name === OCCUPATIONS).map(({ folder }) => folder));
  return [...folders].flatMap((folder) =>
    database(candidates.filter((candidate) => candidate.folder === folder)),
  );
};

interface Version {
  readonly number: string;
  readonly period?: string;
}

function database(files: readonly Candidate[]): Found[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const place = byName.get(OCCUPATIONS)!.place.replace(/[,/]? ?[^,/]*$/, '') || files[0]!.folder;
  const version = versionOf(byName, place);
  const notes: string[] = [];
  const main = staged(ONET_TABLES, byName, version, place, notes);
  const found = (release: ReleaseId, of: Map<string, Staged>): Found => ({
    release,
    ...version,
    place,
    files: of,
    notes: release === 'onet' ? notes : [],
  });
  const ratings = ONET_RATINGS.some(({ forms }) => formOf(forms, byName));
  const activities = formOf(ONET_ACTIVITIES.forms, byName);
  return [
    found('onet', main),
    ...(ratings ? [found('onet-ratings', staged(ONET_RATINGS, byName, version, place, notes))] : []),
    ...(activities
      ? [
          found(
            'onet-activities',
            new Map([[ONET_ACTIVITIES.as, activityTable(byName.get(activities.files[0]!)!)]]),
          ),
        ]
      : []),
  ];
}

/** "O*NET 31.0 Database / August 2026 Release" in Read Me.txt; else the name of the archive or folder: db_31_0_text. */
function versionOf(files: ReadonlyMap<string, Candidate>, place: string): Version {
  const readMe = files.get('Read Me.txt');
  const text = readMe ? decodeText(readMe.bytes(), readMe.place) : '';
  const number =
    /O\*NET\S* (\d+\.\d) Database/.exec(text)?.[1] ??
    /db_(\d+)_(\d)_text|onet-(\d+)\.(\d)/
      .exec(`${place} ${files.get(OCCUPATIONS)!.folder}`)
      ?.slice(1)
      .filter(Boolean)
      .join('.');
  if (!number)
    throw new SourceError(
      place,
      'found an O*NET database that does not say its release, expected "Read Me.txt", or a folder as "db_31_0_text"',
      'Keep the files in the folder or archive that they came in.',
    );
  if (compareNumbers(number, OLDEST) < 0)
    throw new SourceError(place, `found O*NET ${number}, expected ${OLDEST} or later`);
  const [, month, year] = new RegExp(`(${MONTHS.join('|')}) (\\d{4}) Release`).exec(text) ?? [];
  if (!month) return { number };
  return { number, period: `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}` };
}

function staged(
  tables: readonly OnetTable[],
  files: ReadonlyMap<string, Candidate>,
  { number }: Version,
  place: string,
  notes: string[],
): Map<string, Staged> {
  const result = new Map<string, Staged>();
  const missing: string[] = [];
  for (const { as, forms, since, until } of tables) {
    if (since && compareNumbers(number, since) < 0) {
      notes.push(
        `${as}: O*NET ${number} has it in another form (this one is since ${since}); its tables stay as they are`,
      );
      continue;
    }
    const form = formOf(forms, files);
    if (form) result.set(as, stagedTable(form, files));
    else if (until && compareNumbers(number, until) > 0)
      notes.push(`${as}: not published since O*NET ${until}; its tables stay as they are`);
    else
      missing.push(
        forms.map(({ files: names }) => names.map((name) => `"${name}"`).join(' with ')).join(' or '),
      );
  }
  if (missing.length > 0)
    throw new SourceError(
      place,
      `found O*NET ${number} without ${missing.join(', ')}, expected all tables of the database`,
    );
  return result;
}

function formOf(forms: readonly OnetForm[], files: ReadonlyMap<string, Candidate>): OnetForm | undefined {
  return forms.find((form) => form.files.every((name) => files.has(name)));
}

function stagedTable(form: OnetForm, files: ReadonlyMap<string, Candidate>): Staged {
  const own = form.files.map((name) => files.get(name)!);
  const table = async (): Promise<SourceTable> => ({ rows: await joined(own, form.columns ?? {}) });
  return { place: own.map(({ place }) => place).join(' and '), table };
}
