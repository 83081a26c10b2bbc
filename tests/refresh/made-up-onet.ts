import { rowsOf } from '../compile/committed.ts';
import { onetText } from '../derive/source-folder.ts';

/** The text database of a release: name → text. */
export type Database = Record<string, string>;

type Rows = readonly (readonly string[])[];
const text = (header: readonly string[], rows: Rows) => onetText([...header], ...rows.map((row) => [...row]));
const CODE = 'O*NET-SOC Code';
const DATED = ['08/2026', 'Analyst'];
const DATES = ['Date', 'Domain Source'];

/**
 * A database in the form of 30.1, or of 31.0 with its other names, columns and ids, that has the facts of the committed
 * tables: what is derived from it has to be what is committed. Its sentences are made up.
 */
export function madeUpOnet(release: '30.1' | '31.0'): Database {
  const newer = release === '31.0';
  const files: Database = {
    'Read Me.txt': `O*NET ${release} Database\r\n${newer ? 'August 2026' : 'December 2025'} Release\r\n`,
    'Occupation Data.txt': text(
      [CODE, 'Title', 'Description'],
      rowsOf('occupations').map(({ code, title }) => [code!, title!, `Made up of ${title}.`]),
    ),
    'Content Model Reference.txt': text(
      ['Element ID', 'Element Name', 'Description'],
      rowsOf('elements').map(({ id, name }) => [id!, name!, 'Made up.']),
    ),
    'Job Zones.txt': text(
      [CODE, 'Job Zone', ...DATES],
      rowsOf('job-zones').map(({ code, zone }) => [code!, zone!, ...DATED]),
    ),
    'Related Occupations.txt': text([CODE, 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'], related()),
    'Sample of Reported Titles.txt': text(
      [CODE, 'Reported Job Title', 'Shown in My Next Move'],
      rowsOf('reported-titles').map(({ code, title, shown }) => [code!, title!, shown || 'N']),
    ),
    'Task Statements.txt': text([CODE, 'Task ID', 'Task', 'Task Type', ...DATES], tasks()),
    'Work Styles.txt': text([CODE, 'Element ID', 'Scale ID', 'Data Value', ...DATES], styles()),
    'Knowledge.txt': ratings('knowledge'),
    'Work Activities.txt': ratings('work-activities'),
    [newer ? 'Career Interest Types.txt' : 'Interests.txt']: scores('interests', 'OI'),
    [newer ? 'Job Titles.txt' : 'Alternate Titles.txt']: text(
      [CODE, newer ? 'Job Title' : 'Alternate Title', 'Short Title', 'Source(s)'],
      rowsOf('lay-titles').map(({ code, title, short }) => [code!, title!, short || 'n/a', '01']),
    ),
    ...software(newer),
    ...education(newer),
    ...activities(newer),
  };
  if (newer) {
    files['Essential Skills.txt'] = ratings('skills', (id) => id.startsWith('2.A'));
    files['Transferable Skills.txt'] = ratings('skills', (id) => id.startsWith('2.B'));
  } else {
    files['Skills.txt'] = ratings('skills');
    files['Tools Used.txt'] = text(
      [CODE, 'Example', 'Commodity Code', 'Commodity Title'],
      products('tools', ['tools']),
    );
    files['Work Values.txt'] = scores('work-values', 'EX');
  }
  return files;
}

/** The id that 31.0 gives an activity: its number behind that of the general one, without the letters. */
const newId = (id: string) => id.replace(/\.I(\d\d)\.D(\d\d)$/, '.i$1d$2');

function activities(newer: boolean): Database {
  const links = rowsOf('dwas').flatMap(({ code, dwas }) => dwas!.split(' ').map((dwa) => [code!, '1', dwa]));
  const ids = [...new Set(links.map(([, , dwa]) => dwa!))].sort();
  const title = (dwa: string) => `Do the work that ${dwa} names.`;
  if (!newer)
    return {
      'DWA Reference.txt': text(
        ['Element ID', 'IWA ID', 'DWA ID', 'DWA Title'],
        ids.map((dwa) => [dwa.slice(0, -8), dwa.slice(0, -4), dwa, title(dwa)]),
      ),
      'Tasks to DWAs.txt': text([CODE, 'Task ID', 'DWA ID'], links),
    };
  return {
    'GWAs to IWAs to DWAs.txt': text(
      ['GWA Element ID', 'IWA Element ID', 'DWA Element ID', 'DWA Element Name'],
      ids.map((dwa) => [dwa.slice(0, -8), dwa.slice(0, -4), newId(dwa), title(dwa)]),
    ),
    'Tasks to DWAs.txt': text(
      [CODE, 'Task ID', 'DWA Element ID', 'DWA Element Name'],
      links.map(([code, task, dwa]) => [code!, task!, newId(dwa!), title(dwa!)]),
    ),
  };
}

function tasks(): Rows {
  const types = { core: 'Core', supplemental: 'Supplemental', unrated: 'n/a' };
  return rowsOf('task-counts').flatMap((row) =>
    Object.entries(types).flatMap(([column, type]) =>
      Array.from({ length: Number(row[column]) }, (_, i) => [
        row.code!,
        `${i}`,
        `Made up of ${row.code}.`,
        type,
        ...DATED,
      ]),
    ),
  );
}

function related(): Rows {
  const tiers = {
    primary_short: 'Primary-Short',
    primary_long: 'Primary-Long',
    supplemental: 'Supplemental',
  };
  return rowsOf('related').flatMap((row) =>
    Object.entries(tiers)
      .flatMap(([column, tier]) => row[column]!.split(' ').map((code) => [row.code!, code, tier]))
      .map((cells, i) => [...cells, `${i + 1}`]),
  );
}

function elementsOf(row: Record<string, string>): [id: string, cell: string][] {
  return Object.entries(row).filter(([column]) => column !== 'code');
}

function styles(): Rows {
  return rowsOf('work-styles').flatMap((row) =>
    elementsOf(row).flatMap(([id, cell]) => {
      const [impact, rank = '0'] = cell.split(' ');
      return [
        [row.code!, id, 'WI', impact!, ...DATED],
        [row.code!, id, 'DR', rank, ...DATED],
      ];
    }),
  );
}

function scores(table: string, scale: string): string {
  return text(
    [CODE, 'Element ID', 'Scale ID', 'Data Value', ...DATES],
    rowsOf(table).flatMap((row) =>
      elementsOf(row).map(([id, value]) => [row.code!, id, scale, value, ...DATED]),
    ),
  );
}

/** Importance and level; what the table leaves out is what O*NET recommends to suppress, or marks not relevant. */
function ratings(table: string, isOf: (id: string) => boolean = () => true): string {
  const rows = rowsOf(table).flatMap((row) =>
    elementsOf(row)
      .filter(([id]) => isOf(id))
      .flatMap(([id, cell]) => {
        const [importance = '', level] = cell.split(' ');
        const suppressed = cell === '' ? 'Y' : 'N';
        return [
          [row.code!, id, 'IM', importance || '1', suppressed, 'n/a', ...DATED],
          [row.code!, id, 'LV', level ?? '1', suppressed, level === undefined ? 'Y' : 'N', ...DATED],
        ];
      }),
  );
  return text(
    [CODE, 'Element ID', 'Scale ID', 'Data Value', 'Recommend Suppress', 'Not Relevant', ...DATES],
    rows,
  );
}

const commodityTitles = new Map(rowsOf('commodities').map(({ commodity, title }) => [commodity!, title!]));

function products(table: string, columns: readonly string[]): string[][] {
  return rowsOf(table).flatMap((row) =>
    columns.flatMap((column) =>
      (row[column] || '')
        .split('|')
        .filter(Boolean)
        .map((product) => [
          row.code!,
          product,
          row.commodity!,
          commodityTitles.get(row.commodity!)!,
          ...(columns.length > 1 ? [column === 'in_demand' ? 'Y' : 'N'] : []),
        ]),
    ),
  );
}

function software(newer: boolean): Database {
  const hot = new Set(rowsOf('hot-technologies').map(({ product }) => product));
  const rows = products('technology', ['in_demand', 'other']).map(
    ([code, product, commodity, title, demand]) => {
      const flags = [hot.has(product!) ? 'Y' : 'N', demand!];
      return newer
        ? [code!, product!, `2.E.1.c${commodity}`, title!, ...flags]
        : [code!, product!, commodity!, title!, ...flags];
    },
  );
  return newer
    ? {
        'Software Skills.txt': text(
          [CODE, 'Workplace Example', 'Element ID', 'Element Name', 'Hot Technology', 'In Demand'],
          rows,
        ),
      }
    : {
        'Technology Skills.txt': text(
          [CODE, 'Example', 'Commodity Code', 'Commodity Title', 'Hot Technology', 'In Demand'],
          rows,
        ),
      };
}

function education(newer: boolean): Database {
  const header = [CODE, 'Element ID', 'Scale ID', 'Category', 'Data Value', 'Recommend Suppress', ...DATES];
  const element: Record<string, string> = { RL: '2.D.1', RW: '3.A.1', PT: '3.A.2', OJ: '3.A.3' };
  const shares = rowsOf('education').flatMap((row) =>
    elementsOf(row).flatMap(([column, cell]) => {
      const [scale = '', category = ''] = column.split('.');
      const value = cell === '*' ? ['1', 'Y'] : [cell, 'N'];
      return cell === '' ? [] : [[row.code!, element[scale]!, scale, category, ...value, ...DATED]];
    }),
  );
  const importances = rowsOf('credentials').flatMap(({ code, certification, apprenticeship }) =>
    [
      ['2.D.4.a', certification!],
      ['3.A.4.a', apprenticeship!],
    ].map(([id, value]) => [code!, id!, 'IM', 'n/a', value || '1', value ? 'N' : 'Y', ...DATED]),
  );
  const all = [...shares, ...importances];
  // In the order of the columns of the committed table, as the official file has them.
  const labels = new Map(
    rowsOf('education-categories').map(({ scale, category, label }) => [`${scale}.${category}`, label!]),
  );
  const categories = elementsOf(rowsOf('education')[0]!).map(([column]) => [
    ...column.split('.'),
    labels.get(column)!,
  ]);
  const categoryHeader = ['Scale ID', 'Category', 'Category Description'];
  const name = 'Education, Training, and Experience';
  if (!newer)
    return {
      [`${name}.txt`]: text(header, all),
      [`${name} Categories.txt`]: text(categoryHeader, categories),
    };
  const isEducation = (id: string) => id.startsWith('2.D');
  return {
    'Education.txt': text(
      header,
      all.filter(([, id]) => isEducation(id!)),
    ),
    'Training and Experience.txt': text(
      header,
      all.filter(([, id]) => !isEducation(id!)),
    ),
    'Education Categories.txt': text(
      categoryHeader,
      categories.filter(([scale]) => scale === 'RL'),
    ),
    'Training and Experience Categories.txt': text(
      categoryHeader,
      categories.filter(([scale]) => scale !== 'RL'),
    ),
  };
}
