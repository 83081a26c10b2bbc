import type { OccupationProfile } from '../domain/occupation.ts';
import { DataFileError, seal, unseal } from './envelope.ts';
import { profileShape } from './profile-shape.ts';

const NAME = 'occupation profile';

/**
 * Encodes one occupation's file.
 * @param json the profile as the page gets it: very long lists are already cut.
 * @param version names the state of the tables that it was built from.
 */
export function encodeProfile(json: string, version: string): string {
  return seal(NAME, version, json);
}

/**
 * Decodes and checks it.
 * @param text the file as it arrived.
 * @param version the data version that the page was built with.
 * @param code the occupation that was asked for: another one's figures would be worse than none.
 * @throws DataFileError for a file that is truncated, damaged, of another version or occupation, or no profile.
 */
export function decodeProfile(text: string, version: string, code: string): OccupationProfile {
  const profile = parse(unseal(NAME, version, text));
  if (!profileShape(profile) || profile.code !== code) throw new DataFileError(NAME, 'format');
  return profile;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new DataFileError(NAME, 'format');
  }
}
