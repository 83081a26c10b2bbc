import type { Branch } from '../../domain/branch.ts';
import type { RankType } from '../../domain/rank-type.ts';
import { specialtyCode } from '../../domain/specialty-code.ts';
import { addTo } from '../../text/multimap.ts';
import { DOD_GROUPS } from '../tables/military-tables.ts';
import { rowsOf, type TableTexts } from '../tables.ts';

/**
 * What a code was called when the DoD Occupational Database was made: a list of that time without titles means these.
 */
export function titlesOfTheTime(
  tables: TableTexts,
): (branch: Branch, code: string, ranks: readonly RankType[]) => string[] {
  const active = rowsOf(tables, DOD_GROUPS).filter(({ status }) => status === 'active');
  const byCode = new Map<string, typeof active>();
  for (const row of active) addTo(byCode, `${row.branch}|${specialtyCode(row.branch, row.code)}`, row);
  return (branch, code, ranks) =>
    (byCode.get(`${branch}|${specialtyCode(branch, code)}`) ?? [])
      .filter((row) => row.ranks.some((rank) => ranks.includes(rank)))
      .map(({ title }) => title);
}
