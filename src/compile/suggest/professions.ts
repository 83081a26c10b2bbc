import type { RankType } from '../../domain/rank-type.ts';
import { PROFESSIONS } from '../tables/matching-tables.ts';
import { optionalRowsOf, type TableTexts } from '../tables.ts';
import type { Job } from './jobs.ts';
import { titleNames } from './title-words.ts';

/**
 * Whether a job may be led to an occupation at all: false for a profession that its title does not name, or whose licence
 * is another than the one that its official matches ask for: an oral pathologist is a dentist.
 */
export type MayPractise = (job: Pick<Job, 'names' | 'ranks' | 'official'>) => (occupation: string) => boolean;

interface Profession {
  occupations: string;
  /** Each a set of words that have to stand in the title together. */
  names: readonly (readonly string[])[];
  /** Words beside which those names mean other work. */
  unless: readonly (readonly string[])[];
  ranks: readonly RankType[];
  licence: string | null;
}

export function readProfessions(tables: TableTexts): MayPractise {
  const professions = optionalRowsOf(tables, PROFESSIONS).map(
    ({ occupations, words, unless, ranks, licence }): Profession => ({
      occupations,
      names: words.map(titleNames),
      unless: unless.map(titleNames),
      ranks,
      licence,
    }),
  );
  const known = new Map<string, Profession | null>();
  const professionOf = (occupation: string): Profession | null => {
    let profession = known.get(occupation);
    if (profession === undefined) {
      const [longest] = professions
        .filter(({ occupations }) => occupation.startsWith(occupations))
        .sort((a, b) => b.occupations.length - a.occupations.length);
      profession = longest ?? null;
      known.set(occupation, profession);
    }
    return profession;
  };
  return ({ names, ranks, official }) => {
    const stands = (name: readonly string[]) => name.every((word) => names.has(word));
    const held = [...official.keys()].flatMap((match) => professionOf(match)?.licence ?? []);
    return (occupation) => {
      const profession = professionOf(occupation);
      return (
        !profession ||
        ((profession.licence === null || held.length === 0 || held.includes(profession.licence)) &&
          profession.ranks.some((rank) => ranks.includes(rank)) &&
          profession.names.some(stands) &&
          !profession.unless.some(stands))
      );
    };
  };
}
