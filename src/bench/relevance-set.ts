import { type Branch, isBranch } from '../domain/branch.ts';
import { isRankType, type RankType } from '../domain/rank-type.ts';

/** One row of a relevance set. */
export interface Judged {
  query: string;
  branch?: Branch;
  rank?: RankType;
  /** Forms of the codes that answer the query; empty where nothing may be found. */
  accepts: readonly RegExp[];
  kind: string;
}

/**
 * Reads a relevance set: a table with the columns query, expect and kind, and for military sets branch and rank.
 * `expect` lists code forms apart by semicolons, with * and ?, or says NONE.
 * @throws Error naming the line where a column is missing or a branch or rank type is none.
 */
export function parseRelevanceSet(text: string): Judged[] {
  const lines = text.split(/\r?\n/);
  const header = (lines[0] ?? '').split('\t');
  for (const column of ['query', 'expect', 'kind']) {
    if (!header.includes(column)) throw new Error(`line 1: column "${column}" is missing`);
  }
  const rows: Judged[] = [];
  lines.forEach((line, i) => {
    if (i === 0 || line.trim() === '') return;
    const cells = line.split('\t');
    const cell = (column: string) => cells[header.indexOf(column)] ?? '';
    const branch = cell('branch');
    const rank = cell('rank');
    if (branch && !isBranch(branch)) throw new Error(`line ${i + 1}: no branch "${branch}"`);
    if (rank && !isRankType(rank)) throw new Error(`line ${i + 1}: no rank type "${rank}"`);
    rows.push({
      query: cell('query'),
      ...(isBranch(branch) && { branch }),
      ...(isRankType(rank) && { rank }),
      accepts: cell('expect') === 'NONE' ? [] : cell('expect').split(';').map(codeForm),
      kind: cell('kind'),
    });
  });
  return rows;
}

/** The regular expression of a code form: * stands for any signs, ? for one. */
export function codeForm(form: string): RegExp {
  const escaped = form.trim().replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 'i');
}
