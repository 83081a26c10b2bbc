import { isBranch } from '../../domain/branch.ts';
import { payGradeOf } from '../../domain/pay-grade.ts';
import type { ColumnRole } from '../../domain/roster.ts';
import { RUNG } from '../military/ranking.ts';
import type { Asked, Asking } from './ask.ts';
import { roleOfName } from './column-names.ts';
import { isByCode } from './find-job.ts';
import type { RosterColumns } from './roster.ts';

/** So many filled cells tell what a column holds. */
const CELLS = 24;
/** So many questions are asked in all, however many columns there are. */
const MOST_QUESTIONS = 500;

/** What the cells of a column look like: shares of those that are filled, 0 to 1. */
interface Look {
  filled: number;
  dates: number;
  contacts: number;
  codes: number;
  titles: number;
  branches: number;
  ranks: number;
  /** Cells that name a job among other things. */
  lines: number;
}

/**
 * Finds out what the columns of a list hold: by their names, and where a name tells nothing or is not there, by the cells.
 * @param rows the first rows of the list, some hundred.
 */
export function createColumnFinder(
  ask: (asking: Asking) => Asked,
): (rows: readonly (readonly string[])[]) => RosterColumns {
  return (rows) => {
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const namesOf = (row: readonly string[]) =>
      Array.from({ length: width }, (_, i) => roleOfName(row[i] ?? ''));
    const at = headerAt(rows, (row) => isHeader(row, namesOf(row), ask));
    const header = at >= 0;
    const named = namesOf(rows[at] ?? []);
    const cells = rows.slice(at + 1);
    let questions = 0;
    const asking = (text: string) => {
      questions++;
      return ask({ text });
    };
    const looks = named.map((role, column) =>
      role === 'other' && header
        ? undefined
        : lookOf(samplesOf(cells, column), questions < MOST_QUESTIONS ? asking : undefined),
    );
    const roles = named.map((role, column) => (header ? byBoth(role, looks[column]) : byLook(looks[column])));
    return { header, start: at + 1, roles: settle(roles, looks, header ? named : []) };
  };
}

/** So many rows may stand above the names: what the list is, of when, by whom. */
const MOST_ABOVE = 10;

/**
 * Which row names the columns, -1 where none does: the first that is filled, or one below a heading, which fills one cell where
 * names fill several.
 */
function headerAt(
  rows: readonly (readonly string[])[],
  isNames: (row: readonly string[]) => boolean,
): number {
  const filled = rows.slice(0, MOST_ABOVE).map((row) => row.filter((cell) => cell.trim() !== '').length);
  const wide = filled.findIndex((count) => count > 1);
  if (wide >= 0 && isNames(rows[wide]!)) return wide;
  const first = filled.findIndex((count) => count > 0);
  return first >= 0 && first !== wide && isNames(rows[first]!) ? first : -1;
}

/** Whether a first row names columns: some names are known, and no cell is a code, a date or a grade. */
function isHeader(
  first: readonly string[],
  named: readonly (ColumnRole | undefined)[],
  ask: (asking: Asking) => Asked,
): boolean {
  const filled = first.filter((cell) => cell.trim() !== '');
  const known = named.filter((role) => role !== undefined).length;
  if (known === 0 || filled.some((cell) => isData(cell))) return false;
  // "ISS, U.S. Coast Guard, Intelligence System Rating": a code or a branch is no name.
  if (first.some((cell, i) => named[i] === undefined && isCodeOrBranch(cell.trim(), ask))) return false;
  // "Cook" in the first row of plain lines is a job, "Title" is a column.
  return filled.length > 1 || known === filled.length || !ask({ text: filled[0]! }).coded;
}

/** A whole cell, that is: "Field 100" has a code in it, and is a name. */
function isCodeOrBranch(cell: string, ask: (asking: Asking) => Asked): boolean {
  if (cell === '') return false;
  const asked = ask({ text: cell });
  if (isByCode(asked)) return asked.read.code.length === cell.length;
  return asked.noJob && asked.branch !== null;
}

const DATE =
  /^(?:\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)?\d\d|present))?|\d{1,2}[ -]?[a-z]{3,9}[ -]?\d{2,4}|[a-z]{3,9}\.? (?:\d{1,2},? )?\d{4}|\d{1,2}\/\d{2,4})(?:[ T]\d\d:\d\d.*)?$/i;
const CONTACT = /@[\w-]+\.|^https?:|^\+?[\d() .-]{7,}$|^\d{3}-\d\d-\d{4}$/;

function isData(cell: string): boolean {
  const text = cell.trim();
  return (
    /^\d+$/.test(text) ||
    DATE.test(text) ||
    CONTACT.test(text) ||
    payGradeOf(text) !== undefined ||
    isBranch(text)
  );
}

/** Filled cells, each once, from all over the rows. */
function samplesOf(rows: readonly (readonly string[])[], column: number): string[] {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  const distinct = [...new Set(cells)];
  const step = Math.max(1, distinct.length / CELLS);
  return Array.from({ length: Math.min(CELLS, distinct.length) }, (_, i) => distinct[Math.floor(i * step)]!);
}

function lookOf(cells: readonly string[], ask: ((text: string) => Asked) | undefined): Look {
  const look: Look = {
    filled: cells.length,
    dates: 0,
    contacts: 0,
    codes: 0,
    titles: 0,
    branches: 0,
    ranks: 0,
    lines: 0,
  };
  for (const cell of cells) {
    const kind = kindOf(cell, ask);
    if (kind) look[kind] += 1 / cells.length;
  }
  return look;
}

function kindOf(
  cell: string,
  ask: ((text: string) => Asked) | undefined,
): Exclude<keyof Look, 'filled'> | undefined {
  if (DATE.test(cell)) return 'dates';
  if (CONTACT.test(cell)) return 'contacts';
  if (payGradeOf(cell)) return 'ranks';
  const asked = ask?.(cell);
  if (!asked) return undefined;
  const words = cell.split(/\s+/).length;
  if (isByCode(asked)) return words <= 2 || cell.length <= 14 ? 'codes' : 'lines';
  if (asked.noJob) return asked.branch ? 'branches' : asked.rank ? 'ranks' : undefined;
  const rung = asked.results[0]!.rung;
  if (rung > RUNG.spelling || asked.unknown.length > 0 || words < 1) return words > 6 ? 'lines' : undefined;
  return words > 8 ? 'lines' : 'titles';
}

/** What the cells alone say. */
function byLook(look: Look | undefined): ColumnRole {
  if (!look || look.filled === 0) return 'other';
  const { dates, codes, titles, branches, ranks, lines, contacts } = look;
  if (contacts >= 0.5) return 'other';
  if (dates >= 0.6) return 'dates';
  if (codes >= 0.5) return 'code';
  if (branches >= 0.6) return 'branch';
  if (ranks >= 0.6) return 'rank';
  if (lines + codes >= 0.5 && lines > 0.2) return 'text';
  if (titles + lines >= 0.5) return lines > titles ? 'text' : 'title';
  return 'other';
}

/** What the name says, unless the cells tell something else. */
function byBoth(named: ColumnRole | undefined, look: Look | undefined): ColumnRole {
  if (!look || look.filled === 0) return named ?? 'other';
  const seen = byLook(look);
  if (named === undefined) return seen === 'text' || seen === 'title' || seen === 'code' ? seen : 'other';
  if (named === 'code' && look.codes < 0.3) {
    if (look.ranks >= 0.6) return 'rank';
    if (look.titles + look.lines > look.codes + 0.3) return look.lines > look.titles ? 'text' : 'title';
  }
  if (named === 'title' && look.codes >= 0.6) return 'code';
  if (named === 'title' && look.lines >= 0.6) return 'text';
  if (named === 'rank' && look.branches >= 0.6) return 'branch';
  if (named === 'branch' && look.branches < 0.2 && seen !== 'other' && seen !== 'branch') return seen;
  if (named === 'text' && look.codes >= 0.7) return 'code';
  if (named === 'text' && look.titles >= 0.6 && look.lines < 0.2) return 'title';
  return named;
}

/** One column for titles and one for codes where the names do not say otherwise: the one whose cells say it best. */
function settle(
  roles: readonly ColumnRole[],
  looks: readonly (Look | undefined)[],
  named: readonly (ColumnRole | undefined)[],
): ColumnRole[] {
  const kept = [...roles];
  const isJob = (role: ColumnRole | undefined) => role === 'code' || role === 'title' || role === 'text';
  // Where names tell the job, a column of another name does not.
  if (named.some(isJob))
    for (const [i, role] of roles.entries()) if (isJob(role) && !isJob(named[i])) kept[i] = 'other';
  for (const [role, share] of [
    ['code', 'codes'],
    ['title', 'titles'],
  ] as const) {
    const sure = kept.some((each, i) => each === role && named[i] === role);
    const guessed = kept.flatMap((each, i) => (each === role && named[i] !== role ? [i] : []));
    const best = guessed.sort((a, b) => (looks[b]?.[share] ?? 0) - (looks[a]?.[share] ?? 0))[0];
    for (const i of guessed) if (sure || i !== best) kept[i] = 'other';
  }
  return kept;
}
