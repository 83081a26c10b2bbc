import { type Distance, distance } from '../../domain/asked.ts';
import type { JobChoice } from '../../domain/choice.ts';
import { type Direction, directionsShard } from '../../domain/direction.ts';
import type { Specialty } from '../../domain/military-title.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import type { LoadState } from '../../runtime/load-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoadedAll } from '../../runtime/use-loaded-all.ts';

/** So many occupations stand for the work of a job: the official matches of most of its titles, or what experts name first. */
const MOST_BASES = 3;

/** How a military job is to what is compared. */
export interface JobFit {
  specialty: Specialty;
  /** Whether the crosswalk leads from the job to an occupation. */
  isOfficial: (code: string) => boolean;
  /** What is said of that beside the crosswalk. */
  linksTo: (code: string) => readonly Direction[];
  /** The titles of what the job is measured by: official matches, or where O*NET rates none of them, occupations most of whose duties it shares, by experts. */
  bases: { titles: readonly string[]; official: boolean };
  /** By those, how far it is to an occupation; null where that cannot be said. */
  distanceTo: (profile: OccupationProfile) => Distance | null;
  /** Whether all of that is there. */
  ready: boolean;
}

/** Loads what is known of a job. @returns undefined without a job, or for one that nobody knows. */
export function useJobFit(job: JobChoice | undefined, crosswalk: Crosswalk | undefined): JobFit | undefined {
  const stores = useStores();
  const specialty = job && crosswalk?.lookup.specialties(job.branch, job.code)[0];
  const official = specialty ? crosswalk!.lookup.matchesOf(specialty) : [];
  const [said] = useLoadedAll(specialty ? [directionsShard(specialty)] : [], stores.directions.of);
  const directions =
    specialty && said?.status === 'ready' ? (said.value.get(specialty.id)?.directions ?? []) : [];
  // With less in common an occupation says little about what somebody in the job can do.
  const expert = directions.filter(({ strength }) => strength === 'most-duties');
  const isCivilian = (code: string) => crosswalk!.lookup.occupation(code)?.militaryOnly === false;
  const few = (codes: readonly string[]) => [...new Set(codes)].filter(isCivilian).slice(0, MOST_BASES);
  const [first, second] = [few(official), few(expert.map(({ occupation }) => occupation))];
  const ofOfficial = useRated(first);
  const ofExperts = useRated(second);
  if (!specialty) return undefined;
  const isMeasuredOfficially = ofOfficial.rated.length > 0 || !ofOfficial.ready;
  const { rated } = isMeasuredOfficially ? ofOfficial : ofExperts;
  return {
    specialty,
    isOfficial: (code) => official.includes(code),
    linksTo: (code) => directions.filter(({ occupation }) => occupation === code),
    bases: { titles: rated.map(({ title }) => title), official: isMeasuredOfficially },
    distanceTo: (profile) => distance(rated, profile),
    ready: isThere(said) && ofOfficial.ready && ofExperts.ready,
  };
}

/** The profiles of some occupations, as far as O*NET rates them. */
function useRated(codes: readonly string[]): { rated: OccupationProfile[]; ready: boolean } {
  const { profiles } = useStores();
  const states = useLoadedAll(codes, profiles.of);
  const known = states.flatMap((state) => (state.status === 'ready' ? [state.value] : []));
  return { rated: known.filter(({ skills }) => skills.length > 0), ready: states.every(isThere) };
}

/** Whether there is nothing to wait for. */
function isThere(state: LoadState<unknown> | undefined): boolean {
  return state?.status === 'ready' || state?.status === 'failed';
}
