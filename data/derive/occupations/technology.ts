import { COMMODITIES, HOT_TECHNOLOGIES, TECHNOLOGY, TOOLS } from '../../../src/compile/tables/name-tables.ts';
import { rowsOf, type TableTexts } from '../../../src/compile/tables.ts';
import type { Table } from '../../../src/data/table.ts';
import { fileOf, type Row } from '../read.ts';
import { groupBy } from './group.ts';
import type { Input } from './tables.ts';

/** Parts the products in a cell; no product's name holds it. */
const SEPARATOR = '|';

/**
 * technology.tsv and tools.tsv: one row an occupation and UNSPSC commodity, with the products named for it;
 * commodities.tsv: the commodities' titles; hot-technologies.tsv: the products that O*NET calls hot, which is
 * the same for every occupation. In-demand depends on the occupation and has its own column.
 */
export function deriveTechnology(input: Input): void {
  const software = read(input, TECHNOLOGY, fileOf('onet', 'Technology Skills.txt'), [
    'Hot Technology',
    'In Demand',
  ]);
  const toolsFile = fileOf('onet', 'Tools Used.txt');
  // Not published since O*NET 30.2.
  const keepsTools = input.sources.isKept(toolsFile);
  const tools = keepsTools ? [] : read(input, TOOLS, toolsFile, []);
  const commodities = keepsTools ? keptCommodities(input.sources.kept!) : new Map<string, string>();
  for (const row of [...software, ...tools]) commodities.set(row['Commodity Code'], row['Commodity Title']);
  input.tables.add(
    COMMODITIES,
    [...commodities].map(([commodity, title]) => ({ commodity, title })),
  );
  addHot(input, software);
  const demanded = (row: Row<'In Demand'>) => row['In Demand'] === 'Y';
  const technologyRows = byCommodity(software, (group) => ({
    in_demand: names(group.filter(demanded)),
    other: names(group.filter((row) => !demanded(row))),
  }));
  input.tables.add(TECHNOLOGY, technologyRows);
  const toolRows = byCommodity(tools, (group) => ({ tools: names(group) }));
  if (!keepsTools) input.tables.add(TOOLS, toolRows);
}

/** The commodities of the tools that stay as they are, with their titles. */
function keptCommodities(kept: TableTexts): Map<string, string> {
  const used = new Set(rowsOf(kept, TOOLS).map(({ commodity }) => commodity));
  const rows = rowsOf(kept, COMMODITIES).filter(({ commodity }) => used.has(commodity));
  return new Map(rows.map(({ commodity, title }) => [commodity, title]));
}

const COLUMNS = ['O*NET-SOC Code', 'Example', 'Commodity Code', 'Commodity Title'] as const;

type Example<Flag extends string = never> = Row<(typeof COLUMNS)[number] | Flag>;

function read<const Flag extends string = never>(
  { sources, taxonomy, report }: Input,
  table: Table,
  file: string,
  flags: readonly Flag[],
): Example<Flag>[] {
  const columns = [...COLUMNS, ...flags];
  return taxonomy.known(sources.tsv(file, columns), 'O*NET-SOC Code', table).map((row) => {
    for (const flag of flags) {
      if (!/^[YN]$/.test(row[flag]))
        throw new Error(`${file}, ${row['O*NET-SOC Code']}: ${flag} "${row[flag]}"`);
    }
    const name = row.Example.replaceAll('&apos;', "'");
    if (name !== row.Example) report.note(`${file}: "${row.Example}" read as "${name}"`);
    if (name.includes(SEPARATOR)) throw new Error(`${file}: "${name}" holds the separator ${SEPARATOR}`);
    return { ...row, Example: name };
  });
}

function addHot({ tables }: Input, software: readonly Example<'Hot Technology'>[]): void {
  const rows: Row[] = [];
  for (const [product, group] of groupBy(software, (row) => row.Example)) {
    const flags = new Set(group.map((row) => row['Hot Technology']));
    if (flags.size > 1) throw new Error(`Technology Skills: "${product}" is hot for some occupations only`);
    if (flags.has('Y')) rows.push({ product });
  }
  tables.add(HOT_TECHNOLOGIES, rows);
}

function byCommodity<R extends Example, C extends object>(
  rows: readonly R[],
  cells: (group: R[]) => C,
): (C & { code: string; commodity: string })[] {
  const groups = groupBy(rows, (row) => `${row['O*NET-SOC Code']} ${row['Commodity Code']}`);
  return [...groups].map(([key, group]) => {
    const [code, commodity] = key.split(' ') as [string, string];
    return { code, commodity, ...cells(group) };
  });
}

function names(group: readonly Example[]): string {
  const products = group.map((row) => row.Example);
  if (new Set(products).size < products.length)
    throw new Error(`two rows for one product: ${products.join(', ')}`);
  return products.sort().join(SEPARATOR);
}
