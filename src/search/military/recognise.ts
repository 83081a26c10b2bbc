import type { CrosswalkIndex, Identifier } from '../../data/crosswalk-index.ts';
import type { Branch } from '../../domain/branch.ts';
import { codeKey } from '../query/code-book.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import type { IdentifierBook } from './identifier-book.ts';

/** What is known beside the text. */
interface Known {
  index: CrosswalkIndex;
  book: IdentifierBook;
  /** The branch in force. */
  branch: Branch | undefined;
  /** True where some title answers the text. */
  found: boolean;
}

/**
 * The designators, identifiers and other codes without a match that a text names: those that are said to be one, those that no
 * title carries, those whose title is out of use, and, where nothing was found in the branch in force, any.
 */
export function recognise(query: ParsedQuery, { index, book, branch, found }: Known): Identifier[] {
  const named = new Set<Identifier>();
  const add = (code: string, branches?: ReadonlySet<string>) => {
    for (const identifier of book.exact(code)) {
      if (!branches || identifier.branches.some((each) => branches.has(each))) named.add(identifier);
    }
  };
  const said = query.qualifiers.flatMap((qualifier) => qualifiersOf(qualifier, book));
  for (const code of query.unknownCodes) {
    add(code);
    if (named.size === 0) for (const title of book.titlesOf(code)) named.add(title);
  }
  for (const { kind, code, hits, chip } of query.codes) {
    const jobs = hits.map((hit) => index.specialties[hit.specialty]!);
    const inForce = jobs.filter((job) => !branch || job.branches.includes(branch));
    const outOfUse = inForce.every((job) => job.status !== 'current');
    if (!found && (kind !== 'exact' || outOfUse)) add(codeKey(chip.from));
    else if (kind === 'exact' && outOfUse) add(code, new Set(inForce.flatMap((job) => job.branches)));
    else if (LINE_OR_STAFF.test(code) && (branch ?? 'Navy') === 'Navy') add(code, NAVY);
  }
  // "SP4" is a rank, and a qualification where the branch is said to have one of that name.
  if (branch && !found && query.words.length === 0 && query.rank)
    add(codeKey(query.rank.chip.from), new Set([branch]));
  // Letters alone are a code only where they are no word.
  if (!found && query.words.length === 1) add(query.words[0]!.text.toUpperCase());
  const all = [...named].sort((a, b) => order(identifierKey(a), identifierKey(b)));
  const ofBranch = all.filter((identifier) => branch && identifier.branches.includes(branch));
  return [...said, ...(ofBranch.length > 0 ? ofBranch : all)];
}

/** A code that is said to be a qualification is one, also where no list has it. */
function qualifiersOf(
  { code, kind, branches }: ParsedQuery['qualifiers'][number],
  book: IdentifierBook,
): readonly Identifier[] {
  const listed = book.exact(code).filter((identifier) => identifier.kind === kind);
  return listed.length > 0 ? listed : [{ branches, code, kind, title: '', occupations: [] }];
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
