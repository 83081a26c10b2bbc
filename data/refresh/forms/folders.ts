import type { ReleaseId } from '../../../src/domain/releases.ts';
import { SourceError } from '../../derive/source-error.ts';
import type { Candidate } from '../candidates.ts';
import type { Form, Found } from '../found.ts';
import { tableWith } from './header-row.ts';

/** A release of several files that keep the names they are published under. */
interface Folder {
  readonly release: ReleaseId;
  /** The file that tells it. */
  readonly by: string;
  readonly files: readonly string[];
  readonly version: (files: ReadonlyMap<string, Candidate>) => Promise<Pick<Found, 'number' | 'period'>>;
}

const FOLDERS: readonly Folder[] = [
  {
    release: 'onet-taxonomy',
    by: '2019_to_SOC_Crosswalk.csv',
    files: [
      '2019_to_SOC_Crosswalk.csv',
      '2010_to_2019_Crosswalk.csv',
      '2009_to_2010_Crosswalk.csv',
      '2006_to_2009_Crosswalk.csv',
    ],
    version: async () => ({ number: '2019', period: '2019' }),
  },
  {
    release: 'soc',
    by: 'soc_structure_2018.xlsx',
    files: ['soc_structure_2018.xlsx'],
    version: async () => ({ number: '2018', period: '2017-11' }),
  },
  {
    release: 'veteran-outcomes',
    by: 'veoo3.csv',
    files: [
      'veoo3.csv',
      'veoo2p.csv',
      'veoo2ns.csv',
      'label_industry.csv',
      'label_dod_occ_code.csv',
      'label_dod_occ_code_w_mosc.csv',
      'release_schema.csv',
    ],
    version: async (files) => ({ period: await cohorts(files.get('veoo2p.csv')!) }),
  },
];

/** Releases of several files in one folder or archive. */
export const findFolders: Form = async (candidates) => {
  const found: Found[] = [];
  for (const folder of FOLDERS)
    for (const told of candidates.filter(({ name }) => name === folder.by))
      found.push(await inFolder(folder, told, candidates));
  return found;
};

async function inFolder(
  { release, files, version }: Folder,
  told: Candidate,
  candidates: readonly Candidate[],
): Promise<Found> {
  const own = new Map(
    candidates.filter(({ folder }) => folder === told.folder).map((file) => [file.name, file]),
  );
  const missing = files.filter((name) => !own.has(name));
  if (missing.length > 0)
    throw new SourceError(
      told.place,
      `found it without ${missing.map((name) => `"${name}"`).join(', ')}, expected all files of the release in one folder`,
    );
  const staged = files.map((name) => {
    const candidate = own.get(name)!;
    return [name, { place: candidate.place, candidate }] as const;
  });
  return { release, place: told.place, files: new Map(staged), ...(await version(own)) };
}

/** The years in which the veterans left: "2000/2015". */
async function cohorts(file: Candidate): Promise<string> {
  const columns = ['cohort', 'cohort_years'];
  const table = await tableWith(file, columns);
  if (!table)
    throw new SourceError(`${file.place}, line 1`, 'expected the columns "cohort" and "cohort_years"');
  const [cohort, years] = columns.map((column) => table.header.indexOf(column)) as [number, number];
  const single = table.rows.slice(1).filter((row) => row[cohort] !== '0');
  const starts = single.map((row) => Number(row[cohort]));
  const ends = single.map((row) => Number(row[cohort]) + Number(row[years]) - 1);
  return `${Math.min(...starts)}/${Math.max(...ends)}`;
}
