import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { NamedDirections } from '../directions/named-directions.ts';
import { EXPERT_LINKS, VA_EQUIVALENTS } from '../tables/direction-tables.ts';
import { rowsOf, type TableTexts } from '../tables.ts';
import { isMilitary } from './jobs.ts';

/** The sources whose lists are of experts; each names many occupations for a job. */
export const EXPERT_SOURCES = ['expert-study', 'va-equivalents'] as const;
export type ExpertSource = (typeof EXPERT_SOURCES)[number];

/** The civilian occupations that each source lists for a specialty, by its id. Lists that may be another job's are left out. */
export type ListsBySource = Readonly<Record<ExpertSource, ReadonlyMap<number, ReadonlySet<string>>>>;

export function readExpertLists(
  index: Pick<CrosswalkIndex, 'specialties'>,
  directionsOf: NamedDirections,
): ListsBySource {
  const lists = {
    'expert-study': new Map<number, Set<string>>(),
    'va-equivalents': new Map<number, Set<string>>(),
  };
  for (const specialty of index.specialties)
    for (const { source, occupation, reasons } of directionsOf(specialty)) {
      if (source !== 'expert-study' && source !== 'va-equivalents') continue;
      if (reasons.some(({ kind }) => kind === 'list-likely') || isMilitary(occupation)) continue;
      const own = lists[source].get(specialty.id) ?? new Set();
      lists[source].set(specialty.id, own.add(occupation));
    }
  return lists;
}

/** A part of an older occupation that has been split counts this much: the experts meant one of the parts. */
const PART = 0.4;

/** The lists of all sources together: occupations by their place in the book, with how much an entry counts. */
export function listsTogether(
  tables: TableTexts,
  lists: ListsBySource,
  idOf: ReadonlyMap<string, number>,
): Map<number, Map<number, number>> {
  const parts = new Set(
    [...rowsOf(tables, EXPERT_LINKS), ...rowsOf(tables, VA_EQUIVALENTS)]
      .filter(({ split }) => split)
      .map(({ occupation }) => occupation),
  );
  const together = new Map<number, Map<number, number>>();
  for (const source of EXPERT_SOURCES)
    for (const [specialty, codes] of lists[source]) {
      const own = together.get(specialty) ?? new Map();
      together.set(specialty, own);
      for (const code of codes) {
        const id = idOf.get(code);
        if (id !== undefined) own.set(id, parts.has(code) ? PART : 1);
      }
    }
  return together;
}

/** All that a named source says of a specialty, by its id: it need not be suggested again. */
export function readNamed(
  index: Pick<CrosswalkIndex, 'specialties'>,
  directionsOf: NamedDirections,
): Map<number, ReadonlySet<string>> {
  return new Map(
    index.specialties.map((specialty) => [
      specialty.id,
      new Set(directionsOf(specialty).map(({ occupation }) => occupation)),
    ]),
  );
}
