import type { Row } from '../../../src/data/table.ts';
import { resolveLines } from './aggregates.ts';
import { figure } from './number.ts';
import { type Input, tablePath } from './tables.ts';

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

const PROJECTIONS = [
  ['title', '2024 National Employment Matrix title'],
  ['code', '2024 National Employment Matrix code'],
  ['type', 'Occupation type'],
  ['employment_2024', 'Employment, 2024'],
  ['employment_2034', 'Employment, 2034'],
  ['change_percent', 'Employment change, percent, 2024–34'],
  ['openings', 'Occupational openings, 2024–34 annual average'],
  ['entry_education', 'Typical education needed for entry'],
  ['experience', 'Work experience in a related occupation'],
  ['training', 'Typical on-the-job training needed to attain competency in the occupation'],
] as const;

/** Columns of outlook.tsv that BLS gives for every line. */
const FIGURES = ['employment_2024', 'employment_2034', 'change_percent', 'openings'];

/**
 * pay.tsv and outlook.tsv: wages and projections by BLS line; bls-lines.tsv: which line a SOC code is under.
 */
export async function deriveBls(input: Input): Promise<void> {
  const pay = await readPay(input);
  const outlook = await readOutlook(input);
  const socs = new Set(input.taxonomy.socs.values());
  const payLine = resolveLines(socs, detailedCodes(pay, 'level', 'detailed'));
  const outlookLine = resolveLines(socs, detailedCodes(outlook, 'type', 'Line item'));
  const lines: Row[] = [];
  for (const soc of socs) {
    const row = { soc, pay: payLine.get(soc) ?? '', outlook: outlookLine.get(soc) ?? '' };
    if (row.pay === '') input.report.dropped(tablePath('bls-lines'), 'SOC code without a wage line', soc);
    if (row.outlook === '')
      input.report.dropped(tablePath('bls-lines'), 'SOC code without a projection', soc);
    if (row.pay !== '' || row.outlook !== '') lines.push(row);
  }
  input.tables.add('bls-lines', ['soc', 'pay', 'outlook'], lines, ['soc']);
}

async function readPay({ sources, tables }: Input): Promise<Row[]> {
  const source = await sources.sheet('bls/oews-national-may-2024.xlsx', 'national_M2024_dl', [
    'OCC_CODE',
    'OCC_TITLE',
    'O_GROUP',
    'TOT_EMP',
    ...WAGES.map(([, column]) => column),
  ]);
  const rows = source.map((row) => {
    const code = row.OCC_CODE!;
    const result: Row = {
      code,
      level: row.O_GROUP!,
      title: row.OCC_TITLE!,
      employment: employment(row.TOT_EMP!, `OEWS ${code} TOT_EMP`),
    };
    for (const [name, column] of WAGES) result[name] = wage(row[column]!, `OEWS ${code} ${column}`);
    return result;
  });
  const columns = ['code', 'level', 'title', 'employment', ...WAGES.map(([name]) => name)];
  tables.add('pay', columns, rows, ['code']);
  return rows;
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

async function readOutlook({ sources, tables, report }: Input): Promise<Row[]> {
  const source = await sources.sheet(
    'bls/employment-projections-2024-34.xlsx',
    'Table 1.2',
    PROJECTIONS.map(([, column]) => column),
  );
  const rows: Row[] = [];
  for (const row of source) {
    const result = Object.fromEntries(PROJECTIONS.map(([name, column]) => [name, dashed(row[column]!)]));
    if (!/^\d\d-\d{4}$/.test(result.code ?? '')) {
      report.dropped(tablePath('outlook'), 'footnote', result.title ?? '');
      continue;
    }
    for (const name of FIGURES) result[name] = figure(result[name]!, `Table 1.2, ${result.code} ${name}`);
    rows.push(result);
  }
  const names = PROJECTIONS.map(([name]) => name);
  tables.add('outlook', ['code', 'type', 'title', ...names.slice(3)], rows, ['code']);
  return rows;
}

/** BLS writes an em dash where there is no figure. */
function dashed(text: string): string {
  return text === '—' ? '' : text;
}

function detailedCodes(rows: readonly Row[], column: string, value: string): string[] {
  return rows.filter((row) => row[column] === value).map((row) => row.code!);
}
