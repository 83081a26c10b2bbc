import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';
import { TUNING } from '../search/tuning.ts';
import { createListFilter } from '../text/filter-list.ts';

/** What typed words leave of a list of titles. */
export interface FittingTitles {
  typed: string;
  has: (title: MilitaryTitle) => boolean;
  /** True where no title of the list has the words, and those fit that have them in near spellings. */
  misspelt: boolean;
}

/** Finds the titles that have these words, or parts of words, in the code or title of the title or of its job. */
export type TitleFilter = (typed: string) => FittingTitles;

/**
 * Makes the filter of a list.
 * @param titles the whole list, before a branch, a rank type or a time narrows it down: whether a word is misspelt does not
 * depend on those.
 */
export function createTitleFilter(
  titles: readonly MilitaryTitle[],
  specialties: readonly Specialty[],
): TitleFilter {
  const filter = createListFilter(
    titles.map((title) => {
      const specialty = specialties[title.specialty]!;
      return `${title.code} ${title.title} ${specialty.code} ${specialty.title}`;
    }),
    TUNING,
  );
  return (typed) => {
    const { positions, misspelt } = filter(typed);
    const fitting = new Set(positions.map((at) => titles[at]!));
    return { typed, has: (title) => fitting.has(title), misspelt };
  };
}
