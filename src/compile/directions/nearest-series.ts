import type { FederalSeries } from '../../domain/federal-series.ts';
import { titleStems } from '../suggest/title-words.ts';
import { FEDERAL_SERIES } from '../tables/direction-tables.ts';
import { rowsOf, type TableTexts } from '../tables.ts';

/** The group that a series is filed under says less of it than its own name. */
const GROUP_SHARE = 0.5;

/**
 * Puts the series of a job in the order of how well their names fit it: of the dozens that the list has for some codes only
 * the first few are seen.
 * @returns a function that takes the series of one job, in their order so far, and what is said of the job: its title and those
 *   of the occupations that it leads to. Series of codes before this one stay in the order of how many of these have them.
 */
export function nearestSeries(
  tables: TableTexts,
): (series: readonly FederalSeries[], said: readonly string[]) => FederalSeries[] {
  const rows = rowsOf(tables, FEDERAL_SERIES);
  const stems = new Map(rows.map((row) => [row.series, [titleStems(row.name), titleStems(row.group_name)]]));
  const counts = new Map<string, number>();
  for (const [name] of stems.values())
    for (const stem of name!) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weightOf = (stem: string) => Math.log(1 + rows.length / (counts.get(stem) ?? 1));
  const share = (own: readonly string[], known: ReadonlySet<string>) => {
    const sum = (of: readonly string[]) => of.reduce((all, stem) => all + weightOf(stem), 0);
    return own.length === 0 ? 0 : sum(own.filter((stem) => known.has(stem))) / sum(own);
  };
  return (series, said) => {
    const known = new Set(said.flatMap(titleStems));
    const nearness = ({ series: code }: FederalSeries) => {
      const [name, group] = stems.get(code)!;
      return share(name!, known) + GROUP_SHARE * share(group!, known);
    };
    return series.toSorted((a, b) => b.listedFor.length - a.listedFor.length || nearness(b) - nearness(a));
  };
}
