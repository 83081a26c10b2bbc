import type { Row } from '../read.ts';
import type { Report } from '../report.ts';
import { value } from './current-titles.ts';
import { IDENTIFIER_SERVICES, SERVICES_LEFT_OUT, TITLE_SERVICES } from './services.ts';

/**
 * Codes that are real but that the crosswalk does not link: titles without a match, and the identifiers, designators and
 * prefixes that qualify a title. A Space Force identifier that repeats the Air Force's is listed once, for both.
 * A few Navy subspecialties do carry matches; they keep them.
 */
export function identifiers(
  active: readonly Row[],
  retiredWithoutMatch: readonly Row[],
  report: Report,
): Row[] {
  const rows = new Map<string, Row>();
  const matchedTitles = new Set(
    active.filter((row) => value(row.onet_code)).map((row) => `${row.svc}|${row.moc}|${row.moc_title}`),
  );
  for (const row of active) {
    const service = row.svc ?? '';
    const reason = SERVICES_LEFT_OUT[service];
    if (reason) {
      report.dropped('military/identifiers.tsv', reason, `${service} ${row.moc}`);
      continue;
    }
    const identifier = IDENTIFIER_SERVICES[service];
    const titleBranch = TITLE_SERVICES[service];
    const branch = identifier?.branch ?? titleBranch;
    if (!branch) throw new Error(`active.csv: unknown service letter "${service}"`);
    if (titleBranch && matchedTitles.has(`${service}|${row.moc}|${row.moc_title}`)) continue;
    const code = row.moc ?? '';
    const title = (row.moc_title ?? '').replace(/\s+/g, ' ').trim();
    const kind = identifier?.kind ?? 'title without a match';
    const onet = value(row.onet_code);
    const key = `${branch}|${kind}|${code}|${title}`;
    const known = rows.get(key);
    if (known) {
      if (onet) known.occupations = `${known.occupations} ${onet}`.trim();
    } else rows.set(key, { branch, code, kind, title, occupations: onet });
  }
  for (const [key, row] of rows) {
    if (row.branch !== 'Space Force') continue;
    const twin = rows.get(key.replace('Space Force|', 'Air Force|').replace('SFSC prefix', 'AFSC prefix'));
    if (twin) {
      twin.branch = 'Air Force, Space Force';
      rows.delete(key);
      report.dropped(
        'military/identifiers.tsv',
        'repeats an Air Force row: listed once for both',
        `Space Force ${row.code}`,
      );
    }
  }
  const retired = retiredWithoutMatch.map((row) => ({
    branch: row.branch ?? '',
    code: row.code ?? '',
    kind: 'retired title without a match',
    title: row.title ?? '',
    occupations: '',
  }));
  return [...rows.values(), ...retired];
}
