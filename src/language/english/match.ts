import type { FileFaultKind, RowTrouble } from '../../domain/list-faults.ts';
import type { Confidence } from '../../domain/roster.ts';
import type { MatchReason } from '../../search/roster/roster.ts';
import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';
import { evidenceWords } from './search.ts';

/* Matching a list, on the page and on the command line. */
export const words = {
  confidence: {
    exact: 'Exact',
    strong: 'Strong',
    likely: 'Likely',
    check: 'Check',
    none: 'None',
  } satisfies Record<Confidence, string>,

  /** The columns that are added to a list, in their order. */
  columns: {
    match: 'Match',
    branch: 'Match branch',
    code: 'Match code',
    title: 'Match title',
    codes: 'Match codes',
    confidence: 'Confidence',
    reason: 'Reason',
    alternatives: 'Alternatives',
    officialCodes: 'Official occupation codes',
    official: 'Official occupations',
    suggestedCodes: 'Suggested occupation codes',
    suggested: 'Suggested occupations',
  },
  /** "Marine Corps 0311 Rifleman". */
  job: (branch: string, code: string, title: string) => `${branch} ${code} ${title}`,

  progress: (rows: number, share: number | null) =>
    share === null ? `${countOf(rows, 'row')} …` : `${countOf(rows, 'row')}, ${Math.floor(100 * share)} % …`,
  done: (rows: number, counts: Readonly<Record<Confidence, number>>) =>
    `${countOf(rows, 'row')}: ${Object.entries(counts)
      .map(([confidence, count]) => `${groupDigits(count)} ${confidence}`)
      .join(', ')}`,
  columnsRead: (columns: readonly string[]) => `Columns: ${columns.join(', ')}`,
  encodingRead: (encoding: string) => `Read as ${encoding}; what is written is UTF-8.`,
  compiling: 'Preparing the data; this happens once …',
  noFile: (path: string) => `${path} cannot be opened`,
};

const FAULTS: Readonly<Record<FileFaultKind, string>> = {
  empty: 'The file is empty.',
  'old-workbook-or-password':
    'This is a workbook that is locked with a password, or one in the old .xls format. Remove the password, or save it as .xlsx or CSV.',
  'damaged-workbook':
    'This workbook is damaged and cannot be read. Open it in a spreadsheet program and save it again.',
  zip: 'This is an archive, not a list. Unpack it and choose the list in it.',
  pdf: 'This is a PDF, whatever its name says. Save the list as CSV or .xlsx.',
  picture: 'This is a picture, whatever its name says. Save the list as CSV or .xlsx.',
  packed: 'This file is compressed. Unpack it first.',
  binary: 'This file is not text. Save the list as CSV or .xlsx.',
};

/** Why a file cannot be read, and what to do. */
export function faultWords(kind: FileFaultKind): string {
  return FAULTS[kind];
}

const TROUBLES: Readonly<Record<RowTrouble['kind'], string>> = {
  'open-quote': 'a quotation mark opens and never closes; the line was read without it',
  'unreadable-bytes': 'some characters are not text in the encoding of the file and show as �',
  'extra-cells': 'there are more cells than columns; the added cells stand behind them',
  formula: 'a cell would run as a formula in a spreadsheet; an apostrophe now stands before it',
};

/** What could not be read or written as it stands: "Row 12: …, and 3 rows more". */
export function troubleWords({ kind, row, count }: RowTrouble): string {
  const more = count > 1 ? `; ${countOf(count - 1, 'more row')} like it` : '';
  return `Row ${groupDigits(row)}: ${TROUBLES[kind]}${more}.`;
}

/**
 * Why a match is what it is, in a few clauses.
 * @param occupationTitle the official title of an occupation, by its code.
 */
export function reasonWords(
  reasons: readonly MatchReason[],
  occupationTitle: (code: string) => string,
): string {
  return reasons.map((reason) => clauseOf(reason, occupationTitle)).join('; ');
}

function clauseOf(reason: MatchReason, occupationTitle: (code: string) => string): string {
  switch (reason.kind) {
    case 'found':
      return reason.evidence.map((each) => evidenceWords(each, occupationTitle)).join(', ');
    case 'title-agrees':
      return 'the title agrees';
    case 'title-differs':
      return `but “${reason.title}” points elsewhere`;
    case 'unknown-code':
      return `“${reason.code}” is not a code we know`;
    case 'zero-lost':
      return `“${reason.typed}” read as ${reason.code}`;
    case 'code-slip':
      return `the title fits ${reason.code}, one character from “${reason.typed}”`;
    case 'other-branch':
      return `but the ${reason.branch} has no such job`;
    case 'other-rank':
      return `but not for the rank “${reason.rank}”`;
    case 'several':
      return `${countOf(reason.count, 'other job')} ${reason.count === 1 ? 'fits' : 'fit'} as well`;
    case 'several-jobs':
      return `the row names ${countOf(reason.count, 'job')}; this is the first`;
    case 'retired':
      return 'retired';
    case 'no-match-listed':
      return `${reason.code} is a real code (${reason.what}: ${reason.title}) without an official match`;
    case 'empty':
      return 'nothing to look up in this row';
    case 'nothing-found':
      return 'nothing found';
  }
}
