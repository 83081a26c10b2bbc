import { coolLists } from '../../derive/credentials/cool-lists.ts';
import { decodeText } from '../../derive/decode-text.ts';
import { someOf } from '../../derive/source-error.ts';
import type { Candidate } from '../candidates.ts';
import type { Form, Staged } from '../found.ts';

/** COOL's JSON: all its files together are one release, which does not say of when it is. */
export const findCool: Form = async (candidates) => {
  const own = candidates.filter(isCool);
  if (own.length === 0) return [];
  const files = new Map<string, Staged>();
  for (const candidate of own) {
    const { name, place } = candidate;
    // Two archives may have files of one name: those go by all of their path.
    files.set(files.has(name) ? place.replace(/[^\w.-]+/g, '_') : name, { place, candidate });
  }
  return [{ release: 'cool', place: someOf(own.map(({ place }) => place)), files }];
};

function isCool(candidate: Candidate): boolean {
  const { name, place } = candidate;
  return /\.json$/i.test(name) && coolLists(decodeText(candidate.bytes(), place), place).length > 0;
}
