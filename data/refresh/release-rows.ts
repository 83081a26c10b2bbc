import { RELEASES } from '../../src/compile/tables/release-tables.ts';
import { rowsOf, type TableTexts } from '../../src/compile/tables.ts';
import { formatTable } from '../../src/data/table.ts';
import type { ReleaseId } from '../../src/domain/releases.ts';
import type { Found } from './found.ts';

/** Where the files of a newer release would lie in the layout that data/README.md describes. */
const FILES: Readonly<Partial<Record<ReleaseId, (number: string, period: string) => string>>> = {
  onet: (number) => `onet-${number}`,
  'onet-ratings': (number) => `onet-${number}-ratings`,
  'onet-activities': (number) => `onet-${number}-work-activities`,
  'military-crosswalk': (_, period) => `milx${period.slice(5)}${period.slice(2, 4)}`,
  wages: (_, period) => `bls/oews-national-may-${period.slice(0, 4)}.xlsx`,
  'local-wages': (_, period) => `oews-areas-${period.slice(0, 4)}`,
  cool: () => 'cool',
  projections: (_, period) => `bls/employment-projections-${period.slice(0, 4)}-${period.slice(7)}.xlsx`,
};

/** The tables with the chosen releases in data/releases.tsv: number, period, and where the files lie. */
export function releasedRows(tables: TableTexts, chosen: ReadonlyMap<ReleaseId, Found>): Map<string, string> {
  const rows = rowsOf(tables, RELEASES).map((row) => {
    const found = chosen.get(row.id);
    if (!found || found.committedIn !== undefined) return row;
    const { number = '', period = '' } = found;
    const known = {
      release: row.release,
      period: row.period ? RELEASES.columns.period.write(row.period) : '',
    };
    const same = (number === '' || number === known.release) && (period === '' || period === known.period);
    // One that the tables were made without has no place yet.
    if (same && row.files !== null) return row;
    return {
      ...row,
      release: number === '' ? row.release : number,
      // A newer release that does not say of when it is has no period, not that of the former one.
      period: RELEASES.columns.period.read(period) ?? null,
      files: FILES[row.id]?.(number, period) ?? row.files,
    };
  });
  const text = formatTable(RELEASES, rows);
  return new Map(tables).set(RELEASES.path, text);
}
