import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { Branch } from '../../domain/branch.ts';
import { type WrittenCode, writtenCodes } from '../../domain/service-code.ts';

/** The code that is meant where the branch has none as it is written, but without its level, rank or prefix. */
export function meantCode(lookup: CrosswalkLookup, branch: Branch, code: string): WrittenCode | undefined {
  if (lookup.specialties(branch, code).length > 0) return undefined;
  return writtenCodes(branch, code).find((written) => lookup.specialties(branch, written.code).length > 0);
}
