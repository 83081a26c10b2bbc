import type { OccupationProfile } from '../domain/occupation.ts';
import { openJson, seal } from './envelope.ts';
import { profileShape } from './profile-shape.ts';
import { ShapeError } from './shape.ts';

export const PROFILE_NAME = 'occupation profile';

/**
 * Encodes one occupation's file.
 * @param profile as the page gets it: very long lists are already cut.
 * @param version names the state of the tables that it was built from.
 */
export function encodeProfile(profile: OccupationProfile, version: string): string {
  return seal(PROFILE_NAME, version, JSON.stringify(profile));
}

/**
 * Decodes and checks it.
 * @param text the file as it arrived.
 * @param version the data version that the page was built with.
 * @param code the occupation that was asked for: another one's figures would be worse than none.
 * @throws DataFileError for a file that is truncated, damaged, of another version or occupation, or no profile.
 */
export function decodeProfile(text: string, version: string, code: string): OccupationProfile {
  return openJson(PROFILE_NAME, version, text, profileShape, (profile) => {
    if (profile.code !== code) throw new ShapeError(`code: found "${profile.code}", expected "${code}"`);
    return profile;
  });
}
