import type { RelatedCode } from '../../domain/job-history.ts';
import type { Specialty } from '../../domain/military-title.ts';

/** What a link to a specialty says. */
export function relatedCode({ branches, code, title, status }: Specialty): RelatedCode {
  return { branch: branches[0]!, code, title, status };
}
