import type { Table } from '../../data/table.ts';
import type { Technology, TechnologyItem, Tools } from '../../domain/occupation.ts';
import { COMMODITIES, HOT_TECHNOLOGIES, TECHNOLOGY, TOOLS } from '../tables/name-tables.ts';
import { groupRows, requiredRow, rowBy, rowsOf, type TableTexts } from '../tables.ts';

/** Software and tools by occupation. */
export interface TechnologyLookup {
  technology(code: string): Technology;
  tools(code: string): Tools;
}

export function technologyLookup(tables: TableTexts): TechnologyLookup {
  const titles = rowBy(tables, COMMODITIES, 'commodity');
  const hot = new Set(rowsOf(tables, HOT_TECHNOLOGIES).map(({ product }) => product));
  const software = groupRows(rowsOf(tables, TECHNOLOGY), 'code');
  const tools = groupRows(rowsOf(tables, TOOLS), 'code');
  const title = (table: Table, commodity: string): string =>
    requiredRow(COMMODITIES, titles, commodity, table.path).title;
  return {
    technology(code) {
      const groups = (software.get(code) ?? []).map((row) => ({
        commodity: title(TECHNOLOGY, row.commodity),
        items: [
          ...row.in_demand.map((name) => ({ name, hot: hot.has(name), inDemand: true })),
          ...row.other.map((name) => ({ name, hot: hot.has(name), inDemand: false })),
        ].sort(byDemand),
      }));
      groups.sort(
        (a, b) =>
          count(b.items, 'inDemand') - count(a.items, 'inDemand') ||
          count(b.items, 'hot') - count(a.items, 'hot') ||
          b.items.length - a.items.length ||
          (a.commodity < b.commodity ? -1 : 1),
      );
      const items = groups.flatMap((group) => group.items);
      return { total: items.length, hot: count(items, 'hot'), inDemand: count(items, 'inDemand'), groups };
    },
    tools(code) {
      const groups = (tools.get(code) ?? []).map((row) => ({
        commodity: title(TOOLS, row.commodity),
        items: [...row.tools],
      }));
      groups.sort((a, b) => b.items.length - a.items.length || (a.commodity < b.commodity ? -1 : 1));
      return { total: groups.reduce((sum, group) => sum + group.items.length, 0), groups };
    },
  };
}

function count(items: readonly TechnologyItem[], flag: 'hot' | 'inDemand'): number {
  return items.filter((item) => item[flag]).length;
}

/** In demand first, then hot, then by name. */
function byDemand(a: TechnologyItem, b: TechnologyItem): number {
  return (
    Number(b.inDemand) - Number(a.inDemand) || Number(b.hot) - Number(a.hot) || (a.name < b.name ? -1 : 1)
  );
}
