import { CREDENTIALS, EDUCATION, EDUCATION_CATEGORIES } from '../../../src/compile/tables/rating-tables.ts';
import { fileOf, type Row } from '../read.ts';
import { groupBy } from './group.ts';
import { figure } from './number.ts';
import type { Input } from './tables.ts';

const FILE = 'Education, Training, and Experience.txt';
const CATEGORIES = 'Education, Training, and Experience Categories.txt';

const COLUMNS = [
  'O*NET-SOC Code',
  'Element ID',
  'Scale ID',
  'Category',
  'Data Value',
  'Recommend Suppress',
] as const;

/** What stands in a cell where O*NET recommends to suppress the figure. */
const WITHHELD = '*';

/** Elements rated by importance (scale IM) instead of by category. */
const CREDENTIAL_COLUMNS: Record<string, string> = {
  '2.D.4.a': 'certification',
  '3.A.4.a': 'apprenticeship',
};

/**
 * education.tsv: one row an occupation, one column a category such as RL.6 (see education-categories.tsv),
 * each cell the percent of respondents. RL education, RW related experience, PT plant training, OJ on-the-job.
 * credentials.tsv: importance, 1 to 5, of a certification and of an apprenticeship.
 */
export function deriveEducation(input: Input): void {
  const categories = addCategories(input);
  const source = input.sources.tsv(fileOf('onet', FILE), COLUMNS);
  const known = input.taxonomy.known(source, 'O*NET-SOC Code', EDUCATION);
  addShares(
    input,
    categories,
    known.filter((row) => row['Scale ID'] !== 'IM'),
  );
  addCredentials(
    input,
    known.filter((row) => row['Scale ID'] === 'IM'),
  );
}

/**
 * Writes the labels of the categories. O*NET's longer labels go on with a definition after " - "; only the
 * name before it is kept.
 */
function addCategories({ sources, tables }: Input): string[] {
  const source = sources.tsv(fileOf('onet', CATEGORIES), ['Scale ID', 'Category', 'Category Description']);
  const rows = source.map((row) => ({
    scale: row['Scale ID'],
    category: row.Category,
    label: row['Category Description'].split(' - ')[0]!,
  }));
  tables.add(EDUCATION_CATEGORIES, rows);
  return rows.map((row) => `${row.scale}.${row.category}`);
}

function addShares(
  { tables, report }: Input,
  categories: string[],
  shares: readonly Row<(typeof COLUMNS)[number]>[],
): void {
  const known = new Set(categories);
  const rows = [...groupBy(shares, (row) => row['O*NET-SOC Code'])].map(([code, group]) => {
    const row: Row = { code };
    for (const share of group) {
      const column = `${share['Scale ID']}.${share.Category}`;
      if (!known.has(column)) throw new Error(`${FILE}, ${code}: unknown category ${column}`);
      if (row[column] !== undefined) throw new Error(`${FILE}, ${code}: two figures for ${column}`);
      const suppressed = share['Recommend Suppress'] === 'Y';
      if (suppressed)
        report.dropped(EDUCATION.path, 'share that O*NET recommends to suppress', `${code} ${column}`);
      row[column] = suppressed ? WITHHELD : figure(share['Data Value'], `${FILE}, ${code} ${column}`);
    }
    return row;
  });
  tables.add(EDUCATION, rows, categories);
}

function addCredentials({ tables, report }: Input, ratings: readonly Row<(typeof COLUMNS)[number]>[]): void {
  const rows: Row[] = [];
  for (const [code, group] of groupBy(ratings, (row) => row['O*NET-SOC Code'])) {
    const row: Row = { code };
    for (const rating of group) {
      const column = CREDENTIAL_COLUMNS[rating['Element ID']];
      if (!column) throw new Error(`${FILE}, ${code}: unknown element ${rating['Element ID']}`);
      if (rating['Recommend Suppress'] === 'Y') {
        report.dropped(CREDENTIALS.path, 'importance that O*NET recommends to suppress', `${code} ${column}`);
      } else row[column] = figure(rating['Data Value'], `${FILE}, ${code} ${column}`);
    }
    rows.push(row);
  }
  tables.add(CREDENTIALS, rows);
}
