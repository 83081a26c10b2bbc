import { OUTCOME_CODES, OUTCOME_GROUPS } from '../../../src/compile/tables/outcome-tables.ts';
import { fileOf } from '../read.ts';
import type { Input } from './derive-outcomes.ts';

const LEVELS: Record<string, string> = { A: 'all', '2': 'two-digit', '3': 'three-digit' };
const STATUSES: Record<string, string> = { A: 'active', O: 'obsolete' };

/** The end of what has not ended. */
const NO_END = '999912';

/** outcome-groups.tsv: the groups of military occupations; outcome-codes.tsv: which MOS is, or was, in which. */
export function deriveOutcomeGroups(input: Input): void {
  const titles = deriveGroups(input);
  const { sources, tables, report } = input;
  const file = fileOf('veteran-outcomes', 'label_dod_occ_code_w_mosc.csv');
  const source = sources.csv(file, [
    'dod_occ_code',
    'dod_occ_code_level',
    'label',
    'moc_code',
    'moc_code_label',
    'moc_code_status',
    'start_date',
    'end_date',
  ]);
  const codes = source.filter((row) => {
    if (row.dod_occ_code_level === '3') return true;
    report.dropped(OUTCOME_CODES.path, 'a line that heads its groups', row.dod_occ_code);
    return false;
  });
  const rows = codes.map((row) => {
    const where = `${file}, ${row.moc_code}`;
    if (titles.get(row.dod_occ_code) !== row.label.trim())
      throw new Error(`${where}: "${row.label}" is not the title of group ${row.dod_occ_code}`);
    const status = STATUSES[row.moc_code_status];
    if (status === undefined) throw new Error(`${where}: "${row.moc_code_status}" is no known status`);
    return {
      code: row.moc_code,
      from: month(row.start_date, where),
      to: row.end_date === NO_END ? '' : month(row.end_date, where),
      status,
      title: row.moc_code_label,
      group: row.dod_occ_code,
    };
  });
  tables.add(OUTCOME_CODES, rows);
}

/** @returns the groups' titles by code. */
function deriveGroups({ sources, tables }: Input): Map<string, string> {
  const file = fileOf('veteran-outcomes', 'label_dod_occ_code.csv');
  const rows = sources.csv(file, ['dod_occ_code', 'label', 'dod_occ_code_level']).map((row) => ({
    group: row.dod_occ_code,
    level: LEVELS[row.dod_occ_code_level] ?? '',
    title: row.label.trim(),
  }));
  tables.add(OUTCOME_GROUPS, rows);
  return new Map(rows.map(({ group, title }) => [group, title]));
}

/** "200409" → "2004-09". */
function month(text: string, where: string): string {
  if (!/^\d{6}$/.test(text)) throw new Error(`${where}: "${text}" is not a month`);
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}
