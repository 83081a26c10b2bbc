import type { RowOf } from '../../data/table.ts';
import type { Apprenticeship, Entry } from '../../domain/entry.ts';
import { REQUIREMENTS } from '../tables/entry-tables.ts';
import { APPRENTICESHIP } from '../tables/name-tables.ts';
import { groupRows, rowBy, rowsOf, type TableTexts } from '../tables.ts';

interface WaysIn {
  entry: Entry | null;
  apprenticeships: Apprenticeship[];
}

/** What it takes to get into an occupation, and its registered apprenticeships in the order of their titles. */
export function entryLookup(tables: TableTexts): (code: string) => WaysIn {
  const requirements = rowBy(tables, REQUIREMENTS, 'code');
  const programs = groupRows(rowsOf(tables, APPRENTICESHIP), 'code');
  return (code) => {
    const row = requirements.get(code);
    return {
      entry: row ? entryOf(row) : null,
      apprenticeships: [...groupRows(programs.get(code) ?? [], 'title').values()].map(sameTitle),
    };
  };
}

function entryOf(row: RowOf<typeof REQUIREMENTS>): Entry {
  return {
    license: row.license,
    grantedBy: [...row.granted_by],
    exams: [...row.exams],
    certificates: [
      ...row.certificates_required.map((name) => ({ name, required: true })),
      ...row.certificates.map((name) => ({ name, required: false })),
    ],
    checks: [...row.checks],
    experience: row.experience,
    wayIn: row.entry,
    address: `https://www.bls.gov/ooh/${row.page}.htm`,
  };
}

/** One apprenticeship may be registered in several forms: by time, by skill, and by both. */
function sameTitle(rows: readonly RowOf<typeof APPRENTICESHIP>[]): Apprenticeship {
  const hours = rows.flatMap((row) => row.hours?.split('-').map(Number) ?? []);
  return {
    title: rows[0]!.title,
    alsoCalled: rows.find((row) => row.also_called !== null)?.also_called ?? null,
    rapids: rows.flatMap(({ rapids }) => rapids ?? []),
    hours: hours.length > 0 ? { from: Math.min(...hours), to: Math.max(...hours) } : null,
    bySkill: rows.some((row) => row.ends_by === 'skill'),
    carriedOver: rows.every((row) => row.mapping !== null),
  };
}
