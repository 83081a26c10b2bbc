import { createLookup } from '../data/crosswalk-lookup.ts';
import { DIRECTIONS_FILE, JOBS_FILE, PROFILE_FILE } from '../data/data-files.ts';
import type { Branch } from '../domain/branch.ts';
import { type Choice, choiceKey, occupationChoice } from '../domain/choice.ts';
import { directionsShard, jobsShard } from '../domain/direction.ts';
import { mainJob } from '../domain/main-job.ts';
import type { Opened } from '../domain/page-ahead.ts';
import type { CompiledData } from './compile-data.ts';
import { militaryData, occupationData, type StructuredData } from './structured-data.ts';

/** A page that the build writes down. */
export interface PageToWrite {
  about: Choice;
  opened: Opened;
  /** What machines read of it; undefined where its code stands for several jobs. */
  data: StructuredData | undefined;
  /** The data files that its script asks for first, by their addresses. */
  needs: readonly string[];
}

/**
 * Whether the build writes pages down. Without them it is quicker and its folder much smaller, and their addresses are answered
 * with the frame of a page, as all others are.
 * @param wanted what the build was told: "all", which is meant where nothing is said, or "none".
 * @throws Error where it is something else.
 */
export function writesPages(wanted: string | undefined): boolean {
  if (wanted && wanted !== 'all' && wanted !== 'none')
    throw new Error(`PAGES_AHEAD is neither "all" nor "none": ${wanted}`);
  return wanted !== 'none';
}

/**
 * The pages that the build writes down: one for each code of a branch that names a job of today, and one for each occupation.
 * Levels of a job have none of their own, since it would say the same; nor have retired codes, which are many.
 * @param addressOf the address of a data file.
 */
export function pagesAhead(data: CompiledData, addressOf: (path: string) => string): PageToWrite[] {
  const { wages } = data.releases();
  const occupations = [...data.profiles().values()].map(
    (profile): PageToWrite => ({
      about: occupationChoice(profile.code),
      opened: { page: 'occupation', profile: profile.code },
      data: occupationData(profile, wages),
      needs: [addressOf(PROFILE_FILE.path(profile.code))],
    }),
  );
  return [...militaryPages(data, addressOf), ...occupations];
}

function militaryPages(data: CompiledData, addressOf: (path: string) => string): PageToWrite[] {
  const index = data.index();
  const lookup = createLookup(index);
  const pageOf = (branch: Branch, code: string): PageToWrite => {
    const all = lookup.specialties(branch, code);
    const main = mainJob(all);
    const jobs = jobsShard(branch, code);
    const directions = [...new Set(all.map(directionsShard))];
    return {
      about: { kind: 'military', branch, code },
      opened: { page: 'military', jobs, directions },
      data:
        main &&
        militaryData(
          main,
          branch,
          lookup.occupations(lookup.matchesOf(main)),
          data.directions().get(main.id)?.words?.summary ?? null,
        ),
      needs: [JOBS_FILE.path(jobs), ...directions.map(DIRECTIONS_FILE.path)].map(addressOf),
    };
  };
  const pages = new Map<string, PageToWrite>();
  for (const { branches, code, status } of index.specialties)
    for (const branch of status === 'current' ? branches : []) {
      const page = pageOf(branch, code);
      pages.set(choiceKey(page.about), page);
    }
  return [...pages.values()];
}
