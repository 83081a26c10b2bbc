import type { Technology, TechnologyItem } from '../../domain/occupation.ts';

/** The software that employers ask for, by how much they do: what is in demand first, then what is hot. */
export function wantedSoftware({ groups }: Technology): TechnologyItem[] {
  return groups
    .flatMap((group) => group.items)
    .filter((item) => item.hot || item.inDemand)
    .sort(byDemand);
}

function byDemand(a: TechnologyItem, b: TechnologyItem): number {
  return (
    Number(b.inDemand) - Number(a.inDemand) || Number(b.hot) - Number(a.hot) || (a.name < b.name ? -1 : 1)
  );
}
