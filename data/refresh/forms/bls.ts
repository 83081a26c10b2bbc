import { SourceError } from '../../derive/source-error.ts';
import type { Candidate } from '../candidates.ts';
import type { Form, Found } from '../found.ts';
import { tablesOf } from '../read-table.ts';

/** "national_M2025_dl": the worksheet of the wages of the whole country, as the file is named too. */
const NATIONAL = /^national_M(\d{4})_dl/i;
const PROJECTIONS_SHEET = 'Table 1.2';
/** How BLS names the workbook of its projections' tables on occupations. */
const PROJECTIONS_NAME = /^(?:occupation|employment-projections)/i;
const WAGES_NAME = /^(?:national_M|oews-national)/i;

/** National wages: a workbook with the month's worksheet, by itself or in BLS's archive (oesm25nat.zip). */
export const findWages: Form = async (candidates) => {
  const found: Found[] = [];
  for (const candidate of workbooks(candidates, WAGES_NAME)) {
    const sheets = (await tablesOf(candidate)).map(({ sheet }) => sheet);
    const year = sheets.map((sheet) => NATIONAL.exec(sheet)?.[1]).find(Boolean);
    if (!year)
      throw new SourceError(
        candidate.place,
        `found the worksheets ${sheets.map((sheet) => `"${sheet}"`).join(', ')}, expected one named as "national_M2025_dl"`,
      );
    // BLS surveys wages in May.
    found.push(oneFile(candidate, 'wages', `${year}-05`));
  }
  return found;
};

/** Employment projections: a workbook with Table 1.2, whose columns name the years. */
export const findProjections: Form = async (candidates) => {
  const found: Found[] = [];
  for (const candidate of workbooks(candidates, PROJECTIONS_NAME)) {
    const table = (await tablesOf(candidate)).find(({ sheet }) => sheet === PROJECTIONS_SHEET);
    if (!table) throw new SourceError(candidate.place, `worksheet "${PROJECTIONS_SHEET}" is missing`);
    const years = table.rows
      .slice(0, 5)
      .flat()
      .map((cell) => /^Employment, (\d{4})$/.exec(cell.trim())?.[1])
      .filter((year) => year !== undefined);
    const [from, to] = years;
    if (!from || !to)
      throw new SourceError(
        `${candidate.place}, ${PROJECTIONS_SHEET}`,
        'no columns such as "Employment, 2024" and "Employment, 2034", expected both: they say which years are projected',
      );
    found.push(oneFile(candidate, 'projections', `${from}/${to}`));
  }
  return found;
};

function workbooks(candidates: readonly Candidate[], named: RegExp): Candidate[] {
  return candidates.filter(({ name }) => /\.xlsx$/i.test(name) && named.test(name));
}

function oneFile(candidate: Candidate, release: 'wages' | 'projections', period: string): Found {
  const { place } = candidate;
  return { release, period, place, files: new Map([['', { place, candidate }]]) };
}
