import { useMemo } from 'react';
import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';
import { createTitleFilter, type FittingTitles } from './title-filter.ts';

/** The titles of a list that have the typed words; the list is prepared once, not for each key. */
export function useFittingTitles(
  titles: readonly MilitaryTitle[],
  specialties: readonly Specialty[],
  typed: string,
): FittingTitles {
  const filter = useMemo(() => createTitleFilter(titles, specialties), [titles, specialties]);
  return useMemo(() => filter(typed), [filter, typed]);
}
