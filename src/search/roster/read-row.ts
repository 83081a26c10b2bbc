import { type Branch, branchFromSlug } from '../../domain/branch.ts';
import type { Lexicon } from '../../domain/lexicon.ts';
import { payGradeOf, rankTypeOf } from '../../domain/pay-grade.ts';
import type { RankType } from '../../domain/rank-type.ts';
import type { ColumnRole } from '../../domain/roster.ts';
import { wordsOf } from '../../text/words.ts';
import type { Evidence } from '../answers.ts';
import type { Asked, Asking } from './ask.ts';
import type { RowReading } from './roster.ts';

/** What stands between parts of one kind, from several columns. */
const BETWEEN: Readonly<Record<keyof RowReading, string>> = {
  code: '',
  title: '',
  branch: '',
  rank: '',
  dates: ' – ',
  text: ' | ',
};

/** What spreadsheets and people write into a cell that says nothing. */
const EMPTY = /^(?:-+|–|—|n\/?a|none|null|nil|unknown|tbd|\?+|\.|#n\/a|#ref!|#value!|nan|undefined)$/i;

/** A number as a workbook exports it: 8404.0. */
const WITH_POINT = /^(\d+)\.0+$/;

/**
 * What the cells of a row say by the roles of their columns. Of two columns for a code, title, branch or rank the first that
 * is filled counts.
 */
export function readRow(cells: readonly string[], roles: readonly ColumnRole[]): RowReading {
  const reading: RowReading = { code: '', title: '', branch: '', rank: '', dates: '', text: '' };
  roles.forEach((role, column) => {
    if (role === 'other') return;
    const cell = textOf(cells[column]);
    if (cell === '') return;
    if (reading[role] === '') reading[role] = role === 'dates' ? dateOf(cell) : cell;
    else if (BETWEEN[role] !== '') reading[role] += BETWEEN[role] + (role === 'dates' ? dateOf(cell) : cell);
  });
  reading.code = reading.code.replace(WITH_POINT, '$1');
  return reading;
}

function textOf(cell = ''): string {
  const text = cell.trim();
  return EMPTY.test(text) ? '' : text;
}

/** The day that a spreadsheet counts from: a number of 40,000 is a day in 2009 (ECMA-376, 18.17.4.1). */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** The numbers of days from 1940 to 2060. */
const FIRST_NUMBER = 14_611;
const LAST_NUMBER = 58_805;

/** A date as it was written; one that is a spreadsheet's number of a day in the form 2009-07-06. */
export function dateOf(cell: string): string {
  const number = /^\d{5}(?:\.\d+)?$/.test(cell) ? Math.floor(Number(cell)) : 0;
  if (number < FIRST_NUMBER || number > LAST_NUMBER) return cell;
  return new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10);
}

/** The branch and rank type that the cells for them name; null where they name none. */
export interface Belonging {
  branch: Branch | null;
  rank: RankType | null;
  /** A Navy rate, which says the job as well: "HM2" in the column for ranks. */
  rate: string;
}

/** "E-5" beside other words: "SSG (E6)". */
const GRADE = /\b[EWO]-?0?(?:10|[1-9])\b/i;

/**
 * Makes the step that reads those cells. A cell that is the name of a branch or rank is just that, whatever else the word may
 * mean in a text ("Major", "Captain"); others are asked of the search.
 */
export function createBelonging(
  ask: (asking: Asking) => Asked,
  { branchNames, rankNames }: Pick<Lexicon, 'branchNames' | 'rankNames'>,
) {
  const branchOf = new Map(branchNames.map(({ name, branch }) => [name, branch]));
  const rankOf = new Map(rankNames.map(({ name, rank }) => [name, rank]));
  const plain = (cell: string) =>
    wordsOf(cell)
      .map(({ text }) => text)
      .join(' ');
  return ({ branch, rank }: Pick<RowReading, 'branch' | 'rank'>): Belonging => {
    const ofBranch =
      branch === ''
        ? null
        : (branchOf.get(plain(branch)) ?? branchFromSlug(branch) ?? ask({ text: branch }).branch);
    if (rank === '') return { branch: ofBranch, rank: null, rate: '' };
    const grade = payGradeOf(rank.match(GRADE)?.[0] ?? '');
    const named = rankOf.get(plain(rank)) ?? (grade && rankTypeOf(grade));
    if (named) return { branch: ofBranch, rank: named, rate: '' };
    const asked = ask({ text: rank, ...(ofBranch && { branch: ofBranch }) });
    const isRate = asked.rank === null && asked.results[0]?.evidence.some(isRateEvidence) === true;
    return { branch: ofBranch ?? asked.branch, rank: asked.rank, rate: isRate ? rank : '' };
  };
}

function isRateEvidence(evidence: Evidence): boolean {
  return evidence.kind === 'code-level' && evidence.detail?.kind === 'rate';
}
