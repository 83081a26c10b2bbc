import type { Row } from '../read.ts';
import type { Report } from '../report.ts';
import { sortedLetters } from './current-titles.ts';
import { RANK_OF, TITLE_TYPES } from './retired-titles.ts';

const GROUPS = 'military/dod-groups.tsv';

/** DMDC's service letter for the DoD's own occupation groups. */
const GROUP_SERVICE = 'D';

/**
 * The DoD occupation group of each title of the DoD Occupational Database, active and obsolete: the same code can be two
 * jobs of two groups, so that title, rank types and status belong to the key.
 * @param odb rows of the database's workbooks.
 * @param active rows of milx0724/active.csv, which names the groups of every level.
 */
export function dodGroups(
  odb: readonly Row[],
  active: readonly Row[],
  report: Report,
): { groups: Row[]; titles: Row[] } {
  const titles = groupTitles(odb, active);
  const groups = new Map<string, Row>();
  for (const row of odb) {
    const branch = row.Service ?? '';
    const code = (row['Service Occupation Code'] ?? '').trim();
    const title = spaced(row['Service Title']);
    if (!TITLE_TYPES.has(row['Service Code Type'] ?? '')) {
      report.dropped(GROUPS, 'an identifier, which names no job', `${branch} ${code}`);
      continue;
    }
    const group = wholeGroup(row, titles);
    if (!group) {
      report.dropped(GROUPS, 'no group below a major one', `${branch} ${code}`);
      continue;
    }
    const status = row['Code Status'] === 'Obsolete' ? 'obsolete' : 'active';
    const rank = RANK_OF[row['Personnel Category'] ?? ''] ?? '';
    const key = [branch, code, title.toLowerCase(), status, group].join('\t');
    const known = groups.get(key);
    if (known) known.ranks = sortedLetters(`${known.ranks}${rank}`);
    else groups.set(key, { branch, code, ranks: rank, title, status, group });
  }
  return {
    groups: [...groups.values()],
    titles: [...titles].map(([code, title]) => ({ code, title })),
  };
}

/** Group → title: as the newer list has it, else as most rows of the database do. */
function groupTitles(odb: readonly Row[], active: readonly Row[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const row of odb) {
    const code = row['DOD Occupation Code'] ?? '';
    if (!/^[12]\d{5}$/.test(code)) continue;
    const title = spaced(row['DOD Title']);
    const ofCode = counts.get(code) ?? new Map<string, number>();
    counts.set(code, ofCode.set(title, (ofCode.get(title) ?? 0) + 1));
  }
  const titles = new Map<string, string>();
  for (const [code, ofCode] of counts) {
    const [most] = [...ofCode].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (most) titles.set(code, most[0]);
  }
  for (const row of active)
    if (row.svc === GROUP_SERVICE && row.moc) titles.set(row.moc, spaced(row.moc_title));
  return titles;
}

/**
 * The group of six digits. One row of the database has lost the last zero of its group (18300, "Law Enforcement,
 * General"): the title tells which it is. A dash or two digits, a major group, say nothing of a job.
 */
function wholeGroup(row: Row, titles: ReadonlyMap<string, string>): string | undefined {
  const code = row['DOD Occupation Code'] ?? '';
  if (/^[12]\d{5}$/.test(code)) return code;
  const whole = `${code}0`;
  return whole.length === 6 && titles.get(whole) === spaced(row['DOD Title']) ? whole : undefined;
}

function spaced(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
