import { buildProfiles } from '../../src/compile/profiles.ts';
import type { OccupationProfile } from '../../src/domain/occupation.ts';
import { tables } from './committed.ts';

/** The profiles of the project's own tables. */
export const profiles: Map<string, OccupationProfile> = buildProfiles(tables);

export function profileOf(code: string): OccupationProfile {
  const profile = profiles.get(code);
  if (!profile) throw new Error(`no profile of ${code}`);
  return profile;
}
