import { describe, expect, test } from 'vitest';
import { TITLES } from '../../../src/compile/tables/military-tables.ts';
import { rowsOf } from '../../../src/compile/tables.ts';
import type { Branch } from '../../../src/domain/branch.ts';
import { fullEngine, fullIndex, fullTables, type Shown, shownOf } from '../../fixtures/full-crosswalk.ts';

const { titles } = fullIndex();

const resultsOf = (text: string, branch: Branch) =>
  shownOf(fullEngine().military({ text, branch, limit: 6 }).results);

const membersOf = (result: Shown | undefined, branch: Branch) =>
  (result?.specialty.titles ?? [])
    .map((id) => titles[id]!)
    .filter((title) => title.branches.includes(branch));

const carries = (result: Shown | undefined, branch: Branch, code: string) =>
  membersOf(result, branch).some((title) => title.code === code);

const holds = (result: Shown | undefined, row: { branch: Branch; code: string; title: string }) =>
  membersOf(result, row.branch).some((title) => title.code === row.code && title.title === row.title);

const rows = rowsOf(fullTables(), TITLES).map(({ branch, code, title, ranks }) => ({
  branch,
  code,
  title,
  ranks,
  results: resultsOf(code, branch),
}));

const named = (list: readonly { branch: Branch; code: string; title: string }[]) =>
  list.map(({ branch, code, title }) => `${branch} ${code} ${title}`);

describe('all 12,174 current titles are found by their exact code with their branch chosen', () => {
  test('there are 12,174, and as many of each branch as the crosswalk has', () => {
    const count = (branch: Branch) => rows.filter((row) => row.branch === branch).length;
    expect(rows).toHaveLength(12_174);
    expect(count('Army')).toBe(442);
    expect(count('Marine Corps')).toBe(812);
    expect(count('Coast Guard')).toBe(142);
    expect(count('Air Force')).toBe(3941);
    expect(count('Navy')).toBe(2891);
    expect(count('Space Force')).toBe(3946);
  });

  test('the first result is a job that has the code', () => {
    const missed = rows.filter(({ branch, code, results }) => !carries(results[0], branch, code));
    expect(named(missed)).toEqual([]);
  });

  test('the title is the first result, a level or shred of it, or comes after jobs of the same code alone', () => {
    const missed = rows.filter((row) => {
      const at = row.results.findIndex((result) => holds(result, row));
      return at < 0 || !row.results.slice(0, at).every((result) => carries(result, row.branch, row.code));
    });
    expect(named(missed)).toEqual([]);
  });

  test('where one code has two jobs, the rank type tells them apart', () => {
    const later = rows.filter((row) => !holds(row.results[0], row));
    expect(later.length).toBeLessThan(30);
    const stillLater = later.filter((row) => {
      const answer = fullEngine().military({
        text: row.code,
        branch: row.branch,
        rank: row.ranks[0]!,
        limit: 1,
      });
      return !holds(shownOf(answer.results)[0], row);
    });
    expect(named(stillLater)).toEqual([]);
  });

  test('the level or shred that was typed is named as the one that matched', () => {
    const missed = rows.filter(({ branch, code, results: [first] }) => {
      // The Coast Guard's pay code finds the job under its rating.
      if (branch === 'Coast Guard') return false;
      return first!.best.code !== code && first!.specialty.code !== code;
    });
    expect(named(missed)).toEqual([]);
  });

  test('small letters and spaces around the code make no difference', () => {
    const missed = rows.filter(({ branch, code, results }, i) => {
      if (i % 5 !== 0) return false;
      const again = resultsOf(`  ${code.toLowerCase()} `, branch);
      return again[0]?.specialty !== results[0]!.specialty;
    });
    expect(named(missed)).toEqual([]);
  });
});
