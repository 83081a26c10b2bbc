import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { RowOf } from '../../data/table.ts';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import { addTo } from '../../text/multimap.ts';
import { order } from '../../text/order.ts';
import { titleKey } from '../specialties.ts';
import { DOD_GROUPS } from '../tables/military-tables.ts';
import { rowsOf, type TableTexts } from '../tables.ts';
import { specialtyFinder } from './find-specialties.ts';

type Group = RowOf<typeof DOD_GROUPS>;

/**
 * The DoD occupation group of a specialty, six digits: that of its own titles where the database has them, else of the
 * job that its code was there; of several the one that most titles have.
 */
export function dodGroup(
  tables: TableTexts,
  index: Pick<CrosswalkIndex, 'specialties' | 'titles'>,
): (specialty: Specialty) => string | undefined {
  const rows = rowsOf(tables, DOD_GROUPS);
  const byTitle = new Map<string, Group[]>();
  for (const row of rows) addTo(byTitle, `${row.branch}|${row.code}|${titleKey(row.title)}`, row);
  const own = ({ branches, code, title, ranks }: MilitaryTitle) =>
    branches
      .flatMap((branch) => byTitle.get(`${branch}|${code}|${titleKey(title)}`) ?? [])
      .filter((row) => row.ranks.some((rank) => ranks.includes(rank)));
  const renamed = renamedJobs(rows, index);
  return (specialty) => {
    const ofTitles = specialty.titles.flatMap((id) => own(index.titles[id]!));
    return mostOften(
      (ofTitles.length > 0 ? ofTitles : (renamed.get(specialty.id) ?? [])).map((row) => row.group),
    );
  };
}

/** The rows that were active, by the specialty that their job is today. */
function renamedJobs(
  rows: readonly Group[],
  index: Pick<CrosswalkIndex, 'specialties' | 'titles'>,
): Map<number, Group[]> {
  const find = specialtyFinder(index);
  const bySpecialty = new Map<number, Group[]>();
  for (const row of rows)
    if (row.status === 'active')
      for (const { id } of find({ ...row, titles: [row.title] })) addTo(bySpecialty, id, row);
  return bySpecialty;
}

function mostOften(groups: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))[0]?.[0];
}
