import type { OccupationProfile } from '../../domain/occupation.ts';
import { DOT, LAY_TITLES, REPORTED_TITLES } from '../tables/name-tables.ts';
import { groupRows, rowsOf, type TableTexts } from '../tables.ts';

type Titles = Pick<OccupationProfile, 'reportedTitles' | 'layTitles' | 'dotTitles' | 'totals'>;

/** Other titles of an occupation, from three sources. */
export function titlesLookup(tables: TableTexts): (code: string) => Titles {
  const reported = groupRows(rowsOf(tables, REPORTED_TITLES), 'code');
  const lay = groupRows(rowsOf(tables, LAY_TITLES), 'code');
  const dot = groupRows(rowsOf(tables, DOT), 'code');
  return (code) => {
    const titles = reported.get(code) ?? [];
    const layRows = lay.get(code) ?? [];
    const dotRows = dot.get(code) ?? [];
    return {
      reportedTitles: [...titles.filter((row) => row.shown), ...titles.filter((row) => !row.shown)].map(
        ({ title }) => title,
      ),
      layTitles: layRows.map(({ title, short }) => ({ title, short })),
      dotTitles: dotRows.map((row) => ({ code: row.dot, title: row.title })),
      totals: { layTitles: layRows.length, dotTitles: dotRows.length },
    };
  };
}
