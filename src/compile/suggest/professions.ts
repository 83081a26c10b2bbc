import type { RankType } from '../../domain/rank-type.ts';
import { PROFESSIONS } from '../tables/matching-tables.ts';
import { optionalRowsOf, type TableTexts } from '../tables.ts';
import type { Job } from './jobs.ts';
import { titleNames } from './title-words.ts';

/** Whether a job may be led to an occupation at all: false for a profession that its title does not name. */
export type MayPractise = (job: Pick<Job, 'names' | 'ranks'>, occupation: string) => boolean;

interface Profession {
  occupations: string;
  /** Each a set of words that have to stand in the title together. */
  names: readonly (readonly string[])[];
  ranks: readonly RankType[];
}

export function readProfessions(tables: TableTexts): MayPractise {
  const professions = optionalRowsOf(tables, PROFESSIONS).map(
    ({ occupations, words, ranks }): Profession => ({ occupations, names: words.map(titleNames), ranks }),
  );
  const known = new Map<string, Profession | undefined>();
  const professionOf = (occupation: string) => {
    if (!known.has(occupation))
      known.set(
        occupation,
        professions
          .filter(({ occupations }) => occupation.startsWith(occupations))
          .sort((a, b) => b.occupations.length - a.occupations.length)[0],
      );
    return known.get(occupation);
  };
  return ({ names, ranks }, occupation) => {
    const profession = professionOf(occupation);
    if (!profession) return true;
    return (
      profession.ranks.some((rank) => ranks.includes(rank)) &&
      profession.names.some((name) => name.every((word) => names.has(word)))
    );
  };
}
