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
 * Of what the build writes pages down: of the jobs of today and the occupations, of retired codes, too, or of nothing. The more,
 * the longer it takes and the larger its folder is; all other addresses are answered with the frame of a page.
 */
export type PagesAhead = 'today' | 'all' | 'none';

const CHOICES: readonly PagesAhead[] = ['today', 'all', 'none'];

/**
 * @param wanted what the build was told; nothing means those of today.
 * @throws Error where it is no choice.
 */
export function chosenPages(wanted: string | undefined): PagesAhead {
  const choice = CHOICES.find((each) => each === (wanted || 'today'));
  if (!choice) throw new Error(`PAGES_AHEAD is none of ${CHOICES.join(', ')}: ${wanted}`);
  return choice;
}

/**
 * The pages that the build writes down: one for each code of a branch, and one for each occupation. Levels of a job have none of
 * their own, since it would say the same.
 * @param addressOf the address of a data file.
 */
export function pagesAhead(
  data: CompiledData,
  chosen: PagesAhead,
  addressOf: (path: string) => string,
): PageToWrite[] {
  if (chosen === 'none') return [];
  const { wages } = data.releases();
  const occupations = [...data.profiles().values()].map(
    (profile): PageToWrite => ({
      about: occupationChoice(profile.code),
      opened: { page: 'occupation', profile: profile.code },
      data: occupationData(profile, wages),
      needs: [addressOf(PROFILE_FILE.path(profile.code))],
    }),
  );
  return [...militaryPages(data, chosen === 'all', addressOf), ...occupations];
}

function militaryPages(
  data: CompiledData,
  retired: boolean,
  addressOf: (path: string) => string,
): PageToWrite[] {
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
    for (const branch of retired || status === 'current' ? branches : []) {
      const page = pageOf(branch, code);
      pages.set(choiceKey(page.about), page);
    }
  return [...pages.values()];
}
