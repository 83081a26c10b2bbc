import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';
import type { EntryOrder, MilitaryEntry, MilitaryGroup } from './military-groups.ts';

/** The jobs of all branches in one list, without a heading. */
export function inOneList(
  titles: readonly MilitaryTitle[],
  specialties: readonly Specialty[],
  order: EntryOrder,
): MilitaryGroup[] {
  const entries = new Map<number, MilitaryEntry>();
  for (const title of titles) {
    const entry = entries.get(title.specialty);
    if (entry) entry.titles.push(title);
    else entries.set(title.specialty, { specialty: specialties[title.specialty]!, titles: [title] });
  }
  if (entries.size === 0) return [];
  return [
    {
      branch: titles[0]!.branches[0]!,
      label: '',
      count: titles.length,
      entries: [...entries.values()].sort(order),
    },
  ];
}
