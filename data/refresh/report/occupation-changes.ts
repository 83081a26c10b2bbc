import { OCCUPATIONS, PAY } from '../../../src/compile/tables/occupation-tables.ts';
import { rowsOf, type TableTexts } from '../../../src/compile/tables.ts';
import type { Section } from './change-report.ts';
import type { Cells, TableChanges } from './row-changes.ts';

/** What became of the occupations themselves, of their pay, and of what is said of each. */
export function occupationChanges(changes: readonly TableChanges[], after: TableTexts): Section[] {
  return [occupationList(changes), medianPay(changes), byOccupation(changes, after)].filter(
    ({ lines }) => lines.length > 0,
  );
}

function occupationList(changes: readonly TableChanges[]): Section {
  const own = changes.find(({ path }) => path === OCCUPATIONS.path);
  const name = ({ code, title }: Cells) => `${code} ${title}`;
  return {
    title: 'Occupations',
    lines: [
      ...(own?.added ?? []).map((row) => `added ${name(row)}`),
      ...(own?.removed ?? []).map((row) => `removed ${name(row)}`),
      ...(own?.changed ?? []).map(({ before, after }) => {
        const columns = Object.keys(after).filter((column) => before[column] !== after[column]);
        const what = columns.map((column) => `${column} "${before[column]}" → "${after[column]}"`);
        return `${columns.includes('title') ? 'renamed' : 'changed'} ${after.code}: ${what.join(', ')}`;
      }),
    ],
  };
}

/** Medians a year, the greatest change first: what to look at when a refresh is read. */
function medianPay(changes: readonly TableChanges[]): Section {
  const own = changes.find(({ path }) => path === PAY.path);
  const medians = (own?.changed ?? []).flatMap(({ before, after }) => {
    const [was, is] = [Number(before.a_median), Number(after.a_median)];
    return was > 0 && is > 0 && was !== is ? [{ row: after, was, is, share: is / was - 1 }] : [];
  });
  medians.sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  const dollars = (value: number) => `$${value.toLocaleString('en-US')}`;
  const marks = (own?.changed ?? []).filter(
    ({ before, after }) => Number.isNaN(Number(before.a_median)) !== Number.isNaN(Number(after.a_median)),
  );
  return {
    title: 'Median pay a year',
    lines: [
      ...medians.map(
        ({ row, was, is, share }) =>
          `${row.code} ${row.title}: ${dollars(was)} → ${dollars(is)} (${share > 0 ? '+' : '−'}${Math.abs(share * 100).toFixed(1)} %)`,
      ),
      ...marks.map(
        ({ before, after }) => `${after.code} ${after.title}: ${before.a_median} → ${after.a_median}`,
      ),
    ],
  };
}

/** Which tables say something else of an occupation: "15-1212.00 …: lay-titles +3 −1". */
function byOccupation(changes: readonly TableChanges[], after: TableTexts): Section {
  const titles = new Map(rowsOf(after, OCCUPATIONS).map(({ code, title }) => [code, title]));
  const counts = new Map<string, Map<string, [added: number, removed: number, changed: number]>>();
  const count = (path: string, { code }: Cells, kind: 0 | 1 | 2) => {
    if (code === undefined || !titles.has(code)) return;
    const tables = counts.get(code) ?? new Map<string, [number, number, number]>();
    const own = tables.get(path) ?? [0, 0, 0];
    own[kind]++;
    counts.set(code, tables.set(path, own));
  };
  for (const { path, added, removed, changed } of changes) {
    for (const row of added) count(path, row, 0);
    for (const row of removed) count(path, row, 1);
    for (const { after: row } of changed) count(path, row, 2);
  }
  const lines = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, tables]) => {
      const parts = [...tables].map(
        ([path, numbers]) => `${path.replace(/^.*\/|\.tsv$/g, '')} ${signed(numbers)}`,
      );
      return `${code} ${titles.get(code)}: ${parts.join(', ')}`;
    });
  return { title: 'What is said of an occupation', lines };
}

/** "+3 −1 ~2": added, removed, changed. */
export function signed([added, removed, changed]: readonly [number, number, number]): string {
  const parts = [added > 0 && `+${added}`, removed > 0 && `−${removed}`, changed > 0 && `~${changed}`];
  return parts.filter(Boolean).join(' ');
}
