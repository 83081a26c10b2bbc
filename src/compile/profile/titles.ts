import type { OccupationProfile } from '../../domain/occupation.ts';
import { requiredRows, rowsBy, type TableTexts } from '../tables.ts';

type Titles = Pick<
  OccupationProfile,
  'reportedTitles' | 'layTitles' | 'dotTitles' | 'totals' | 'apprenticeships'
>;

/** Other titles of an occupation, from four sources. */
export function titlesLookup(tables: TableTexts): (code: string) => Titles {
  const rows = (table: string, columns: string[]) =>
    rowsBy(requiredRows(tables, `occupations/${table}.tsv`, ['code', ...columns]), 'code');
  const reported = rows('reported-titles', ['title', 'shown']);
  const lay = rows('lay-titles', ['title', 'short']);
  const dot = rows('dot', ['dot', 'title']);
  const apprenticeships = rows('apprenticeship', ['title', 'rapids']);
  return (code) => {
    const titles = reported.get(code) ?? [];
    const layRows = lay.get(code) ?? [];
    const dotRows = dot.get(code) ?? [];
    return {
      reportedTitles: [
        ...titles.filter((row) => row.shown === 'Y'),
        ...titles.filter((row) => row.shown !== 'Y'),
      ].map((row) => row.title!),
      layTitles: layRows.map((row) => ({ title: row.title!, short: row.short || null })),
      dotTitles: dotRows.map((row) => ({ code: row.dot!, title: row.title! })),
      totals: { layTitles: layRows.length, dotTitles: dotRows.length },
      apprenticeships: (apprenticeships.get(code) ?? []).map((row) => ({
        title: row.title!,
        rapids: row.rapids || null,
      })),
    };
  };
}
