import { EXPERT_LINKS } from '../../../src/compile/tables/direction-tables.ts';
import type { Row } from '../read.ts';
import type { Report } from '../report.ts';
import { linkOccupations, type Occupations } from './link-occupations.ts';

/** The study's lists as published hold database ids: which list is which specialty's was worked out, more or less surely. */
const CERTAIN = ['verified', 'high', 'medium'];

const MATCH: Readonly<Record<string, string>> = { most_duties: 'most-duties', some_duties: 'some-duties' };

/**
 * The links of O*NET's study of large enlisted specialties.
 * @param rows rows of vow_curated_links.tsv.
 * @throws Error for a match type that is unknown, or an occupation that O*NET-SOC 2019 does not have.
 */
export function expertLinks(rows: readonly Row[], occupations: Occupations, report: Report): Row[] {
  const links = new Map<string, Row>();
  for (const row of rows) {
    const { branch = '', code_decoded: decoded = '', confidence = '' } = row;
    const listed = `${branch} ${decoded}`;
    const why = !CERTAIN.includes(confidence)
      ? `it is not sure enough whose list it is (${confidence})`
      : / or /.test(decoded)
        ? 'the list is that of one of two specialties'
        : '';
    if (why) {
      report.dropped(EXPERT_LINKS.path, why, listed);
      continue;
    }
    const match = MATCH[row.match_type ?? ''];
    if (!match) throw new Error(`vow_curated_links.tsv: ${listed}: unknown match type "${row.match_type}"`);
    const found = linkOccupations(row.onet2019 ?? '', occupations, `vow_curated_links.tsv: ${listed}`);
    // "19D+19K": one list, which holds for both.
    for (const code of decoded.split('+')) {
      for (const { occupation, split } of found) {
        const link = {
          branch,
          code,
          occupation,
          match,
          preparation: row.preparation ?? '',
          pay_grade: row.pay_grade ?? '',
        };
        const key = Object.values(link).join('\t');
        // Two older occupations that are one today: the link that needed no splitting stands.
        const whole = split && links.get(key)?.split !== '' ? 'Y' : '';
        links.set(key, { ...link, certainty: confidence, split: whole });
      }
    }
  }
  return [...links.values()];
}
