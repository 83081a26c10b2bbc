import { BLS_LINES, OUTLOOK, PAY, WAGE_TOPS } from '../../../src/compile/tables/occupation-tables.ts';
import { rowsOf } from '../../../src/compile/tables.ts';
import type { CellsOf } from '../../../src/data/table.ts';
import { yearsOf } from '../../../src/domain/releases.ts';
import { periodWords } from '../../../src/language/english/dates.ts';
import { fileOf, RELEASED, type Row } from '../read.ts';
import { resolveLines } from './aggregates.ts';
import { figure } from './number.ts';
import type { Input } from './tables.ts';

const WAGES = [
  ['h_p10', 'H_PCT10'],
  ['h_p25', 'H_PCT25'],
  ['h_median', 'H_MEDIAN'],
  ['h_p75', 'H_PCT75'],
  ['h_p90', 'H_PCT90'],
  ['h_mean', 'H_MEAN'],
  ['a_p10', 'A_PCT10'],
  ['a_p25', 'A_PCT25'],
  ['a_median', 'A_MEDIAN'],
  ['a_p75', 'A_PCT75'],
  ['a_p90', 'A_PCT90'],
  ['a_mean', 'A_MEAN'],
] as const;

/**
 * Minor and broad groups are left out: where BLS gives no detailed code of a broad group, the file has the group's line a
 * second time as a detailed one.
 */
const PAY_LEVELS: readonly string[] = ['total', 'major', 'detailed'];

/** The columns of the projections; BLS names the years in them. */
function projectionColumns() {
  const { from, to } = yearsOf(RELEASED.projections);
  const span = periodWords(RELEASED.projections);
  return [
    ['title', `${from} National Employment Matrix title`],
    ['code', `${from} National Employment Matrix code`],
    ['type', 'Occupation type'],
    ['employment', `Employment, ${from}`],
    ['employment_projected', `Employment, ${to}`],
    ['change_percent', `Employment change, percent, ${span}`],
    ['openings', `Occupational openings, ${span} annual average`],
    ['entry_education', 'Typical education needed for entry'],
    ['experience', 'Work experience in a related occupation'],
    ['training', 'Typical on-the-job training needed to attain competency in the occupation'],
  ] as const;
}

/** Columns of outlook.tsv that BLS gives for every line. */
const FIGURES = ['employment', 'employment_projected', 'change_percent', 'openings'] as const;

/**
 * pay.tsv, wage-tops.tsv and outlook.tsv: wages and projections by BLS line; bls-lines.tsv: which line a SOC code is under.
 */
export async function deriveBls(input: Input): Promise<void> {
  const socs = new Set(input.taxonomy.socs.values());
  const payLine = resolveLines(socs, await payCodes(input));
  const outlookLine = resolveLines(socs, await outlookCodes(input));
  const lines: Row[] = [];
  for (const soc of socs) {
    const row = { soc, pay: payLine.get(soc) ?? '', outlook: outlookLine.get(soc) ?? '' };
    if (row.pay === '') input.report.dropped(BLS_LINES.path, 'SOC code without a wage line', soc);
    if (row.outlook === '') input.report.dropped(BLS_LINES.path, 'SOC code without a projection', soc);
    if (row.pay !== '' || row.outlook !== '') lines.push(row);
  }
  input.tables.add(BLS_LINES, lines);
}

/** The codes of the most detailed wage lines; the committed ones where no wages are given. */
async function payCodes(input: Input): Promise<string[]> {
  const { kept } = input.sources;
  if (kept && input.sources.isKept(fileOf('wages')))
    return rowsOf(kept, PAY).flatMap(({ level, code }) => (level === 'detailed' ? [code] : []));
  const rows = await readPay(input);
  await readWageTops(input);
  return rows.flatMap(({ level, code }) => (level === 'detailed' ? [code!] : []));
}

/** The same of the projections. */
async function outlookCodes(input: Input): Promise<string[]> {
  const { kept } = input.sources;
  if (kept && input.sources.isKept(fileOf('projections')))
    return rowsOf(kept, OUTLOOK).flatMap(({ type, code }) => (type === 'Line item' ? [code] : []));
  const rows = await readOutlook(input);
  return rows.flatMap(({ type, code }) => (type === 'Line item' ? [code!] : []));
}

async function readPay({ sources, tables, report }: Input): Promise<CellsOf<typeof PAY>[]> {
  const sheet = `national_M${yearsOf(RELEASED.wages).to}_dl`;
  const source = await sources.sheet(fileOf('wages'), sheet, [
    'OCC_CODE',
    'OCC_TITLE',
    'O_GROUP',
    'TOT_EMP',
    ...WAGES.map(([, column]) => column),
  ]);
  const rows = source.flatMap((row): CellsOf<typeof PAY>[] => {
    const code = row.OCC_CODE;
    if (!PAY_LEVELS.includes(row.O_GROUP)) {
      report.dropped(PAY.path, `line of a ${row.O_GROUP} group`, code);
      return [];
    }
    const wages = WAGES.map(([name, column]) => [name, wage(row[column], `OEWS ${code} ${column}`)]);
    return [
      {
        code,
        level: row.O_GROUP,
        title: row.OCC_TITLE,
        employment: employment(row.TOT_EMP, `OEWS ${code} TOT_EMP`),
        ...Object.fromEntries(wages),
      },
    ];
  });
  tables.add(PAY, rows);
  return rows;
}

/** The worksheet's note on "#": "a wage equal to or greater than $115.00 per hour or $239,200 per year". */
const TOP_NOTE = /greater than \$([\d.,]+) per hour or \$([\d.,]+) per year/;

async function readWageTops({ sources, tables }: Input): Promise<void> {
  const sheet = 'Field Descriptions';
  const notes = await sources.notes(fileOf('wages'), sheet);
  const [, hourly, annual] = notes.map((note) => TOP_NOTE.exec(note)).find((match) => match !== null) ?? [];
  if (hourly === undefined || annual === undefined)
    throw new Error(`${fileOf('wages')}, ${sheet}: no note says from which wage BLS writes "#"`);
  const dollars = (text: string) => figure(text.replaceAll(',', ''), `${fileOf('wages')}, ${sheet}`);
  tables.add(WAGE_TOPS, [
    { unit: 'hourly', dollars: dollars(hourly) },
    { unit: 'annual', dollars: dollars(annual) },
  ]);
}

/** @throws Error for anything but a count and '**' (no estimate). */
function employment(text: string, where: string): string {
  return text === '**' ? text : figure(text, where);
}

/** @throws Error for anything but dollars, '*' (no estimate) and '#' (at or above the top published wage). */
function wage(text: string, where: string): string {
  if (!/^(\d+(\.\d+)?|[*#])$/.test(text)) throw new Error(`${where}: "${text}" is not a wage`);
  return text;
}

async function readOutlook({ sources, tables, report }: Input): Promise<CellsOf<typeof OUTLOOK>[]> {
  const columns = projectionColumns();
  const source = await sources.sheet(
    fileOf('projections'),
    'Table 1.2',
    columns.map(([, column]) => column),
  );
  const rows: CellsOf<typeof OUTLOOK>[] = [];
  for (const row of source) {
    const cells = Object.fromEntries(
      columns.map(([name, column]) => [name, dashed(row[column] ?? '')]),
    ) as Row<(typeof columns)[number][0]>;
    if (!/^\d\d-\d{4}$/.test(cells.code)) {
      report.dropped(OUTLOOK.path, 'footnote', cells.title);
      continue;
    }
    for (const name of FIGURES) cells[name] = figure(cells[name], `Table 1.2, ${cells.code} ${name}`);
    rows.push(cells);
  }
  tables.add(OUTLOOK, rows);
  return rows;
}

/** BLS writes an em dash where there is no figure. */
function dashed(text: string): string {
  return text === '—' ? '' : text;
}
