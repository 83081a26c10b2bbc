import { APPRENTICESHIP } from '../../../src/compile/tables/name-tables.ts';
import { fileOf, type Row, type Sources } from '../read.ts';
import { programTitle } from './program-title.ts';
import type { Input } from './tables.ts';

type Cells = Row<keyof typeof APPRENTICESHIP.columns>;

/** What the official crosswalk does not say. */
const UNSAID = { also_called: '', ends_by: '', hours: '', mapping: '' };

const FOLDER = 'apprenticeship';

/** The one apprenticeship that the reference page names, which the list of 2019 does not have. */
const REFERENCE: Cells = {
  code: '15-1299.05',
  title: 'Cyber Defense Incident Responder',
  rapids: '',
  ...UNSAID,
  source: 'O*NET Code Connector page of 15-1299.05',
};

/**
 * apprenticeship.tsv: registered apprenticeships by occupation.
 * Where the user puts the official RAPIDS crosswalk, as CSV, into the sources' folder "apprenticeship", it is read: its
 * columns are found by their words, as in O*NET's other crosswalks ("RAPIDS Code", "RAPIDS Title", "O*NET-SOC 2019
 * Code"). Else the list of 2019 is, which says how long a program takes, too.
 */
export function deriveApprenticeships({ sources, taxonomy, tables, report }: Input): void {
  const official = sources.list(FOLDER).filter((name) => name.toLowerCase().endsWith('.csv'));
  if (official.length === 0) report.note(`no newer RAPIDS crosswalk in ${FOLDER}/: the list of 2019`);
  const rows =
    official.length > 0
      ? official.flatMap((name) => crosswalkRows(sources, `${FOLDER}/${name}`))
      : listRows(sources, fileOf('apprenticeships', 'rapids_to_onet2019.csv'), report);
  const known = taxonomy.known(rows, 'code', APPRENTICESHIP);
  const named = known.some(({ code, title }) => code === REFERENCE.code && title === REFERENCE.title);
  tables.add(APPRENTICESHIP, onceEach(named ? known : [REFERENCE, ...known]));
}

function crosswalkRows(sources: Sources, path: string): Cells[] {
  return sources.csv(path, ['RAPIDS Code', 'RAPIDS Title', 'O*NET-SOC 2019 Code']).map((row) => ({
    code: row['O*NET-SOC 2019 Code'],
    title: row['RAPIDS Title'],
    rapids: row['RAPIDS Code'],
    ...UNSAID,
    source: path,
  }));
}

const COLUMNS = ['rapids_code', 'rapids_title', 'term_hours', 'type', 'onet_soc_2019', 'mapped_by'] as const;

/** How a program ends, by the list's letters: time-based, competency-based, hybrid. */
const ENDS_BY: Readonly<Record<string, string>> = { TB: 'time', CB: 'skill', HY: 'both' };

/** The list of 2019: a row for each occupation that a program's code became. */
function listRows(sources: Sources, path: string, report: Input['report']): Cells[] {
  return sources.csv(path, COLUMNS).flatMap((row) => {
    const codes = row.onet_soc_2019.split('|');
    if (row.mapped_by === 'unmatched') {
      report.dropped(APPRENTICESHIP.path, 'a program whose code is no occupation today', row.rapids_title);
      return [];
    }
    const { title, alsoCalled } = programTitle(row.rapids_title);
    const endsBy = ENDS_BY[row.type];
    if (endsBy === undefined)
      throw new Error(`${path}: ${row.rapids_code} has the unknown type "${row.type}"`);
    const cells = {
      title,
      also_called: alsoCalled,
      // Asterisks before a code refer to a footnote of the list.
      rapids: row.rapids_code.replace(/^\*+/, ''),
      ends_by: endsBy,
      hours: hoursOf(row, path),
      mapping: row.mapped_by === 'base code .00' ? 'suffix-dropped' : codes.length > 1 ? 'split' : '',
      source: path,
    };
    return codes.map((code) => ({ code, ...cells }));
  });
}

/** "*CB" stands for no hours; "6000+" has no upper end, and "3444.5" half an hour. */
function hoursOf(row: Row<(typeof COLUMNS)[number]>, path: string): string {
  if (row.term_hours === '*CB') return '';
  const [, from, to] = /^\s*(\d+)(?:[-–](\d+)(?:\.\d)?|\+)?\s*$/.exec(row.term_hours) ?? [];
  if (from === undefined) throw new Error(`${path}: ${row.rapids_code} takes "${row.term_hours}" hours`);
  return to === undefined ? from : `${from}-${to}`;
}

/** The list has a few rows twice. */
function onceEach(rows: readonly Cells[]): Cells[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
