import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { addTo } from '../../text/multimap.ts';
import { specialtyFinder } from '../directions/find-specialties.ts';
import { titleKey } from '../specialties.ts';
import { NAMED_TITLES } from '../tables/military-tables.ts';
import { optionalRowsOf, type TableTexts } from '../tables.ts';

/** The current jobs whose official duties name a title of a retired one. */
export function namedInDuties(
  tables: TableTexts,
  index: CrosswalkIndex,
): (old: Specialty) => readonly Specialty[] {
  const find = specialtyFinder(index);
  const rows = new Map<string, { successor: string; title: string }[]>();
  for (const { branch, code, title, successor, successor_title } of optionalRowsOf(tables, NAMED_TITLES))
    addTo(rows, keyOf(branch, code, title), { successor, title: successor_title });
  return ({ branches: [branch], ranks, titles }) =>
    titles
      .flatMap((id) => rows.get(keyOf(branch!, index.titles[id]!.code, index.titles[id]!.title)) ?? [])
      .flatMap(({ successor, title }) => find({ branch: branch!, code: successor, ranks, titles: [title] }))
      .filter(({ status }) => status === 'current');
}

function keyOf(branch: string, code: string, title: string): string {
  return `${branch}|${code}|${titleKey(title)}`;
}
