import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { Branch } from '../../domain/branch.ts';
import { fieldOf } from '../../domain/code-field.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { noJobOf } from '../../domain/no-job.ts';

/** The jobs that are likely meant by a code that names none. */
export interface JobsMeant {
  /** `named`: the title names their code; `field`: their codes begin alike. */
  by: 'named' | 'field';
  jobs: readonly Specialty[];
}

/** In the Marine Corps the fields from 80 on gather what belongs nowhere else. */
const MISCELLANEOUS = /^Marine Corps \d [89]/;

/**
 * The jobs behind a code that names none: those whose code its title has ("Conversion NEC EN Engineman Basic"), else
 * current ones of the same field of work and of a rank type in common (0311 for 0300). No jobs where neither tells.
 */
export function jobsMeant(lookup: CrosswalkLookup, branch: Branch, specialty: Specialty): JobsMeant {
  const words = new Set(specialty.title.match(/\b[A-Z]{2,4}\b/g));
  const mayBe = lookup
    .ofBranch(branch)
    .filter(
      (other) =>
        other.status === 'current' &&
        noJobOf(other) === undefined &&
        other.ranks.some((rank) => specialty.ranks.includes(rank)),
    );
  const named = mayBe.filter(({ code }) => words.has(code));
  if (named.length > 0) return { by: 'named', jobs: named };
  const field = fieldOf(branch, specialty.code);
  const tells = branch !== 'Navy' && field !== '' && !MISCELLANEOUS.test(field);
  return { by: 'field', jobs: tells ? mayBe.filter(({ code }) => fieldOf(branch, code) === field) : [] };
}
