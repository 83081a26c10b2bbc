import type { CrosswalkIndex, Identifier } from '../../data/crosswalk-index.ts';
import type { Branch } from '../../domain/branch.ts';
import { codeKey } from '../query/code-book.ts';
import type { ParsedQuery } from '../query/parse-query.ts';

/** What is known beside the text. */
interface Known {
  index: CrosswalkIndex;
  byCode: ReadonlyMap<string, readonly Identifier[]>;
  /** The branch in force. */
  branch: Branch | undefined;
  /** True where some title answers the text. */
  found: boolean;
}

/**
 * The designators, identifiers and other codes without a match that a text names: those that no title carries, those whose
 * title is out of use, and, where nothing was found in the branch in force, any.
 */
export function recognise(query: ParsedQuery, { index, byCode, branch, found }: Known): Identifier[] {
  const named = new Set<Identifier>();
  const add = (code: string, branches?: ReadonlySet<string>) => {
    for (const identifier of [...(byCode.get(code) ?? []), ...designators(code, byCode)]) {
      if (!branches || identifier.branches.some((each) => branches.has(each))) named.add(identifier);
    }
  };
  for (const code of query.unknownCodes) add(code);
  for (const { kind, code, hits, chip } of query.codes) {
    const jobs = hits.map((hit) => index.specialties[hit.specialty]!);
    const inForce = jobs.filter((job) => !branch || job.branches.includes(branch));
    const outOfUse = inForce.every((job) => job.status !== 'current');
    if (!found && (kind !== 'exact' || outOfUse)) add(codeKey(chip.from));
    else if (kind === 'exact' && outOfUse) add(code, new Set(inForce.flatMap((job) => job.branches)));
    else if (LINE_OR_STAFF.test(code) && (branch ?? 'Navy') === 'Navy') add(code, NAVY);
  }
  // Letters alone are a code only where they are no word.
  if (!found && query.words.length === 1) add(query.words[0]!.text.toUpperCase());
  const all = [...named].sort((a, b) => order(identifierKey(a), identifierKey(b)));
  const ofBranch = all.filter((identifier) => branch && identifier.branches.includes(branch));
  return ofBranch.length > 0 ? ofBranch : all;
}

/** Identifiers are listed in the same order wherever they were read from. */
function identifierKey({ branches, code, kind, title }: Identifier): string {
  return [branches.join(', '), code, kind, title].join('\t');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What most Navy officers give as their code: a designator of the line or a staff corps, active, reserve or full-time support. */
const LINE_OR_STAFF = /^[1-5]\d\d[057]$/;
const NAVY: ReadonlySet<string> = new Set(['Navy']);

/** A Navy designator's fourth digit is its holder's status: 1110 is designator 111 (NAVPERS 15839I). */
function designators(code: string, byCode: ReadonlyMap<string, readonly Identifier[]>): Identifier[] {
  if (!/^\d{4}$/.test(code)) return [];
  return (byCode.get(code.slice(0, 3)) ?? []).filter(
    (identifier) => identifier.kind === 'officer designator',
  );
}
