import { VA_EQUIVALENTS } from '../../../src/compile/tables/direction-tables.ts';
import type { Row } from '../read.ts';
import type { Report } from '../report.ts';
import { linkOccupations, type Occupations } from './link-occupations.ts';

/**
 * The civilian equivalents of Army and Navy codes that a VA employment tool listed.
 * @param rows rows of army_navy_equivalents_2019.tsv.
 * @throws Error for an occupation that O*NET-SOC 2019 does not have, or a code of unknown form.
 */
export function vaEquivalents(rows: readonly Row[], occupations: Occupations, report: Report): Row[] {
  const links = new Map<string, Row>();
  for (const row of rows) {
    const { branch = '', code = '', equivalent_as_written: written = '' } = row;
    const found = linkOccupations(
      row.onet2019 ?? '',
      occupations,
      `army_navy_equivalents_2019.tsv: ${branch} ${code}`,
    );
    if (found.length === 0)
      report.dropped(
        VA_EQUIVALENTS.path,
        'no occupation of O*NET-SOC 2019 has that name',
        `${branch} ${code}: ${written}`,
      );
    for (const { occupation, split } of found) {
      const key = [branch, code, occupation].join('\t');
      const whole = split && links.get(key)?.split !== '' ? 'Y' : '';
      const title = row.title ?? '';
      links.set(key, { branch, code, ranks: rankOf(branch, code), title, occupation, split: whole });
    }
  }
  return [...links.values()];
}

/**
 * The list names no rank type, its codes tell: the Army writes warrant officers' with four signs (its list has no
 * officer's) and enlisted ones with three, or more with an identifier at the end (68WP2); a Navy officer's designator is
 * three digits and an X, a warrant officer's begins with 7, and a rating is letters.
 */
function rankOf(branch: string, code: string): string {
  if (branch === 'Army' && /^\d{3}[A-Z]$/.test(code)) return 'W';
  if (branch === 'Army' && /^\d\d[A-Z](?:[A-Z]\d)?$/.test(code)) return 'E';
  if (branch === 'Navy' && /^\d{3}X$/.test(code)) return code.startsWith('7') ? 'W' : 'O';
  if (branch === 'Navy' && /^[A-Z_]+$/.test(code)) return 'E';
  throw new Error(
    `army_navy_equivalents_2019.tsv: found the code "${branch} ${code}", whose form is unknown`,
  );
}
