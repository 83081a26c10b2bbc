import { TITLE_SERVICES } from '../../derive/military/services.ts';
import { SourceError } from '../../derive/source-error.ts';
import type { Candidate } from '../candidates.ts';
import type { Form, Found } from '../found.ts';
import { missingColumns, tableWith } from './header-row.ts';

const COLUMNS = [
  'SVC',
  'MPC',
  'MOC',
  'MOC_TITLE',
  'STATUS',
  'EDATE',
  'ONET1',
  'ONET2',
  'ONET3',
  'ONET4',
] as const;
type Column = (typeof COLUMNS)[number];

/** DMDC's words: active and obsolete. */
const STATUS: Readonly<Record<string, boolean>> = { A: true, ACTIVE: true, O: false, OBSOLETE: false };
const RANKS = ['E', 'W', 'O'];

/** "milx0724": July 2024. */
const NAMED = /milx(\d\d)(\d\d)/i;

/**
 * DMDC's crosswalk as it is published: milxMMYY as .csv or .xlsx, by itself or in an archive, a row a service, rank category,
 * code and title with up to four occupations.
 */
export const findMilitaryCrosswalk: Form = async (candidates) => {
  const found: Found[] = [];
  for (const candidate of candidates) {
    const named = NAMED.test(candidate.name) && /\.(?:csv|xlsx)$/i.test(candidate.name);
    if (!named && !/\.csv$/i.test(candidate.name)) continue;
    const table = await tableWith(candidate, COLUMNS);
    if (!table) {
      if (named) await missingColumns(candidate, COLUMNS);
      continue;
    }
    found.push(released(candidate, table));
  }
  return found;
};

interface Entry extends Record<Column, string> {
  readonly line: number;
}

function released(
  candidate: Candidate,
  { header, rows }: { header: readonly string[]; rows: readonly (readonly string[])[] },
): Found {
  const period = periodOf(candidate);
  const entries = rows.slice(1).map((row, i): Entry => {
    const cells = COLUMNS.map((column) => [column, (row[header.indexOf(column)] ?? '').trim()]);
    return { ...(Object.fromEntries(cells) as Record<Column, string>), line: i + 2 };
  });
  const active = entries.filter((entry) => isActive(entry, candidate));
  for (const entry of active) checkEntry(entry, candidate);
  const { place } = candidate;
  return {
    release: 'military-crosswalk',
    period,
    place,
    files: new Map([
      ['active.csv', { place, table: () => ({ rows: activeRows(active) }) }],
      ['rank.tsv', { place, table: () => ({ rows: rankRows(active, candidate, period) }) }],
    ]),
  };
}

/** @throws SourceError where the name does not say of which month the list is: no column does. */
function periodOf({ name, place }: Candidate): string {
  const [, month, year] = NAMED.exec(name) ?? NAMED.exec(place) ?? [];
  if (month && year && Number(month) >= 1 && Number(month) <= 12) return `20${year}-${month}`;
  throw new SourceError(
    place,
    'found the military crosswalk under a name that does not say its month, expected one as "milx0724.csv" for July 2024',
    'Give the file the name that it has in the official archive.',
  );
}

function isActive({ STATUS: status, line }: Entry, { place }: Candidate): boolean {
  const active = STATUS[status.toUpperCase()];
  if (active === undefined)
    throw new SourceError(
      `${place}, line ${line}`,
      `found the STATUS "${status}", expected A (active) or O (obsolete)`,
    );
  return active;
}

const AS_TEXT = 'Open the official file again without a spreadsheet, or import its columns as text.';

/** Spreadsheets take "0311" for a number, and "3E051" for one with an exponent. */
function checkEntry(entry: Entry, { place }: Candidate): void {
  const { SVC, MOC, line } = entry;
  const where = `${place}, line ${line}`;
  if (MOC === '' || entry.MOC_TITLE === '')
    throw new SourceError(where, `found no ${MOC === '' ? 'MOC' : 'MOC_TITLE'}, expected a code and a title`);
  if (SVC === 'M' && /^\d{1,3}$/.test(MOC))
    throw new SourceError(
      where,
      `found the Marine Corps code "${MOC}", expected four digits: a spreadsheet has dropped its zeros`,
      AS_TEXT,
    );
  if (/^\d(?:\.\d+)?E\+\d+$/i.test(MOC))
    throw new SourceError(
      where,
      `found the code "${MOC}", expected a code as "3E051": a spreadsheet has taken it for a number`,
      AS_TEXT,
    );
  for (const column of OCCUPATIONS)
    if (!isEmpty(entry[column]) && !/^\d\d-\d{4}\.\d\d$/.test(entry[column]))
      throw new SourceError(
        where,
        `found "${entry[column]}" in ${column}, expected an O*NET-SOC code as 15-1212.00, or nothing`,
      );
}

const OCCUPATIONS = ['ONET1', 'ONET2', 'ONET3', 'ONET4'] as const;

function occupationsOf(entry: Entry): string[] {
  return [...new Set(OCCUPATIONS.map((column) => entry[column]).filter((code) => !isEmpty(code)))];
}

/** DMDC writes a dash for an empty cell. */
function isEmpty(cell: string): boolean {
  return cell === '' || cell === '-';
}

/** One row a match, as active.csv has them; one without a code where there is none. */
function activeRows(entries: readonly Entry[]): string[][] {
  const rows = new Map<string, string[]>();
  for (const entry of entries) {
    const codes = occupationsOf(entry);
    for (const code of codes.length > 0 ? codes : ['']) {
      const row = [entry.SVC, entry.MOC, entry.MOC_TITLE, code];
      rows.set(row.join('\t'), row);
    }
  }
  return [['svc', 'moc', 'moc_title', 'onet_code'], ...rows.values()];
}

/** One row a title and rank category, as rank.tsv has them. */
function rankRows(entries: readonly Entry[], { place }: Candidate, period: string): string[][] {
  const titles = new Map<string, { cells: string[]; codes: Set<string> }>();
  for (const entry of entries) {
    const branch = TITLE_SERVICES[entry.SVC];
    const codes = occupationsOf(entry);
    if (!branch || codes.length === 0) continue;
    if (!RANKS.includes(entry.MPC))
      throw new SourceError(
        `${place}, line ${entry.line}`,
        `found the MPC "${entry.MPC}", expected E (enlisted), W (warrant officer) or O (officer)`,
      );
    const cells = [branch, entry.SVC, entry.MOC, entry.MPC, entry.MOC_TITLE];
    const key = cells.join('\t');
    const known = titles.get(key) ?? { cells, codes: new Set<string>() };
    for (const code of codes) known.codes.add(code);
    titles.set(key, known);
  }
  const year = period.slice(0, 4);
  return [
    ['branch', 'svc', 'code', 'rank', 'title', 'onet', 'rank_source'],
    ...[...titles.values()].map(({ cells, codes }) => [...cells, [...codes].join(', '), year]),
  ];
}
