import { type Distance, distance } from '../../domain/asked.ts';
import { type Direction, directionsShard } from '../../domain/direction.ts';
import type { Specialty } from '../../domain/military-title.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoadedAll } from '../../runtime/use-loaded-all.ts';
import type { Job } from './use-comparison.ts';

/** So many official matches stand for the work of a job: those of most of its titles. */
const MOST_BASES = 3;

/** How a military job is to what is compared. */
export interface JobFit {
  specialty: Specialty;
  /** Whether the crosswalk leads from the job to an occupation. */
  isOfficial: (code: string) => boolean;
  /** What is said of that beside the crosswalk. */
  linksTo: (code: string) => readonly Direction[];
  /** The titles of the official matches that the job is measured by. */
  bases: readonly string[];
  /** By those, how far it is to an occupation; null where that cannot be said. */
  distanceTo: (profile: OccupationProfile) => Distance | null;
  /** Whether all of that is there. */
  ready: boolean;
}

/** Loads what is known of a job. @returns undefined without a job, or for one that nobody knows. */
export function useJobFit(job: Job | undefined, crosswalk: Crosswalk | undefined): JobFit | undefined {
  const stores = useStores();
  const specialty = job && crosswalk?.lookup.specialties(job.branch, job.code)[0];
  const official = specialty ? crosswalk!.lookup.matchesOf(specialty) : [];
  const bases = official
    .filter((code) => !crosswalk!.lookup.occupation(code)?.militaryOnly)
    .slice(0, MOST_BASES);
  const shards = specialty ? [directionsShard(specialty)] : [];
  const [said] = useLoadedAll(shards, stores.directions.of);
  const profiles = useLoadedAll(bases, stores.profiles.of);
  if (!specialty) return undefined;
  const directions = said?.status === 'ready' ? (said.value.get(specialty.id)?.directions ?? []) : [];
  const known = profiles.flatMap((state) => (state.status === 'ready' ? [state.value] : []));
  return {
    specialty,
    isOfficial: (code) => official.includes(code),
    linksTo: (code) => directions.filter(({ occupation }) => occupation === code),
    bases: known.filter(({ skills }) => skills.length > 0).map(({ title }) => title),
    distanceTo: (profile) => distance(known, profile),
    ready: said?.status !== 'loading' && profiles.every(({ status }) => status !== 'loading'),
  };
}
