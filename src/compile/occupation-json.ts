import type { OccupationProfile } from '../domain/occupation.ts';

/**
 * What the command line prints for one occupation: the whole profile as JSON, nothing left out.
 * @param code O*NET-SOC code, "15-1212.00"; a SOC code without the ending stands for its .00.
 * @param beside what is printed beside the profile: what it pays in a place, the notice of O*NET's license.
 * @param militaryTitles what leads to an occupation; the profile leaves that to the search index.
 * @param militaryDirections the same by any source, ranked.
 * @throws Error for a code that is no occupation.
 */
export function occupationJson(
  profiles: ReadonlyMap<string, OccupationProfile>,
  code: string,
  militaryTitles: (code: string) => unknown = () => [],
  militaryDirections: (code: string) => unknown = () => undefined,
  beside: (profile: OccupationProfile) => object = () => ({}),
): string {
  const profile = profiles.get(code) ?? profiles.get(`${code}.00`);
  if (!profile) throw new Error(`"${code}" is no occupation code of O*NET-SOC, such as 15-1212.00`);
  const more = {
    ...beside(profile),
    militaryTitles: militaryTitles(profile.code),
    militaryDirections: militaryDirections(profile.code),
  };
  return JSON.stringify({ ...profile, ...more }, null, 2);
}
