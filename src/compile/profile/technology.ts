import type { Row } from '../../data/table.ts';
import type { Technology, TechnologyItem, Tools } from '../../domain/occupation.ts';
import { requiredRows, rowsBy, type TableTexts } from '../tables.ts';

/** Software and tools by occupation. */
export interface TechnologyLookup {
  technology(code: string): Technology;
  tools(code: string): Tools;
}

export function technologyLookup(tables: TableTexts): TechnologyLookup {
  const titles = new Map(
    requiredRows(tables, 'occupations/commodities.tsv', ['commodity', 'title']).map((row) => [
      row.commodity!,
      row.title!,
    ]),
  );
  const hot = new Set(
    requiredRows(tables, 'occupations/hot-technologies.tsv', ['product']).map((row) => row.product!),
  );
  const software = rowsBy(
    requiredRows(tables, 'occupations/technology.tsv', ['code', 'commodity', 'in_demand', 'other']),
    'code',
  );
  const tools = rowsBy(requiredRows(tables, 'occupations/tools.tsv', ['code', 'commodity', 'tools']), 'code');
  const title = (row: Row): string => {
    const found = titles.get(row.commodity!);
    if (found === undefined) throw new Error(`commodity ${row.commodity} is not in commodities.tsv`);
    return found;
  };
  return {
    technology(code) {
      const groups = (software.get(code) ?? []).map((row) => ({
        commodity: title(row),
        items: [
          ...products(row.in_demand!).map((name) => ({ name, hot: hot.has(name), inDemand: true })),
          ...products(row.other!).map((name) => ({ name, hot: hot.has(name), inDemand: false })),
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
        commodity: title(row),
        items: products(row.tools!),
      }));
      groups.sort((a, b) => b.items.length - a.items.length || (a.commodity < b.commodity ? -1 : 1));
      return { total: groups.reduce((sum, group) => sum + group.items.length, 0), groups };
    },
  };
}

function products(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
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
