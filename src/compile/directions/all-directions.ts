import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { DirectionsOfSome } from '../../data/directions-codec.ts';
import { type Direction, directionsShard, type SameJob } from '../../domain/direction.ts';
import { noJobOf } from '../../domain/no-job.ts';
import { withInheritedWords } from '../history/inherited-words.ts';
import { createJobHistory } from '../history/job-history.ts';
import { createJobWords } from '../matching/job-words.ts';
import type { TableTexts } from '../tables.ts';
import { federalJobs } from './federal-jobs.ts';
import { jobCredentials } from './job-credentials.ts';
import { namedDirections } from './named-directions.ts';
import { nearestSeries } from './nearest-series.ts';
import { onceEach } from './once-each.ts';
import { compileReviewedDirections } from './reviewed.ts';

/** So many of the occupations that a job leads to tell which federal series are nearest to it. */
const MOST_TITLES = 8;

/** What is worked out by us, by position of the specialty in the index. */
export interface Inferred {
  suggested: ReadonlyMap<number, readonly Direction[]>;
  elsewhere: ReadonlyMap<number, readonly SameJob[]>;
}

/** Where every specialty leads besides its official matches, by its position in the index. */
export function compileDirections(
  tables: TableTexts,
  index: CrosswalkIndex,
  { suggested, elsewhere }: Inferred,
): DirectionsOfSome {
  const named = namedDirections(tables, index);
  const federal = federalJobs(tables, index);
  const credentialsOf = jobCredentials(tables, index);
  const nearestFirst = nearestSeries(tables);
  const occupations = new Map(index.occupations.map((each) => [each.code, each]));
  const civilianTitles = (codes: readonly string[]) =>
    [...new Set(codes)].flatMap((code) => {
      const occupation = occupations.get(code);
      return occupation && !occupation.militaryOnly ? occupation.title : [];
    });
  const ownWords = createJobWords(tables, index);
  const historyOf = createJobHistory(tables, index, ownWords);
  const wordsOf = withInheritedWords(index, ownWords, historyOf);
  const reviewed = compileReviewedDirections(tables, index.specialties, index.titles);
  return new Map(
    index.specialties.map((specialty) => {
      const { id } = specialty;
      // What we reviewed comes before what we worked out; neither is said twice, nor of a code that names no job.
      const ours = noJobOf(specialty) ? [] : [...reviewed.directionsOf(id), ...(suggested.get(id) ?? [])];
      const directions = [...named(specialty), ...onceEach(ours)];
      const official = civilianTitles(specialty.titles.flatMap((title) => index.titles[title]!.occupations));
      const leads = official.length > 0 ? official : civilianTitles(ours.map(({ occupation }) => occupation));
      return [
        id,
        {
          words: wordsOf(specialty) ?? null,
          history: historyOf(specialty) ?? null,
          directions,
          federal: nearestFirst(federal(specialty), [specialty.title, ...leads.slice(0, MOST_TITLES)]),
          credentials: credentialsOf(specialty),
          elsewhere: elsewhere.get(id) ?? [],
        },
      ];
    }),
  );
}

/** The same, by the file that each specialty is in. */
export function byShard(index: CrosswalkIndex, all: DirectionsOfSome): Map<string, DirectionsOfSome> {
  const shards = new Map<string, Map<number, ReturnType<DirectionsOfSome['get']> & object>>();
  for (const specialty of index.specialties) {
    const shard = directionsShard(specialty);
    const entries = shards.get(shard) ?? new Map();
    entries.set(specialty.id, all.get(specialty.id)!);
    shards.set(shard, entries);
  }
  return shards;
}
