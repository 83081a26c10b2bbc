import { addTo } from '../../../src/text/multimap.ts';
import type { Row } from '../read.ts';
import type { Report } from '../report.ts';
import { sortedLetters, value } from './current-titles.ts';
import { isSameTitle } from './same-title.ts';
import { TITLE_SERVICES } from './services.ts';
import type { TaxonomyStep } from './taxonomy.ts';

/** Code types of the DoD Occupational Database that name a job; the others qualify one. */
export const TITLE_TYPES: ReadonlySet<string> = new Set([
  'MOS',
  'AOC',
  'NEC',
  'NEBC',
  'RATING',
  'NOBC',
  'AFSC',
  'SDI',
  'RI',
  'PAY CODE',
]);

export const RANK_OF: Readonly<Record<string, string>> = {
  Enlisted: 'E',
  'Warrant Officer': 'W',
  Officer: 'O',
};

/**
 * Titles of the DoD Occupational Database that the newer crosswalk no longer has:
 * - marked-obsolete: marked Obsolete there (their code may mean another job today);
 * - no-longer-listed: active there, the code is gone from the crosswalk;
 * - former-title: active there, the code is still in use under another title.
 * Their O*NET-SOC 2010 matches are carried to 2019; where the taxonomy splits a code, all parts are listed and `split` is Y.
 * Titles without a 2010 match are left to the table of identifiers.
 * @param active rows of milx0724/active.csv: a title of it is current, with a match or without.
 */
export function retiredTitles(
  odb: readonly Row[],
  active: readonly Row[],
  step: TaxonomyStep,
  report: Report,
): { retired: Row[]; withoutMatch: Row[] } {
  const current = titlesByCode(active);
  const retired = new Map<string, Row>();
  const withoutMatch = new Map<string, Row>();
  for (const row of odb) {
    const type = row['Service Code Type'] ?? '';
    if (!TITLE_TYPES.has(type)) continue;
    const branch = row.Service ?? '';
    const code = (row['Service Occupation Code'] ?? '').trim();
    const title = (row['Service Title'] ?? '').replace(/\s+/g, ' ').trim();
    if (!code || !title || title === '-') continue;
    const titles = current.get(`${branch}|${code}`);
    if (titles?.some((each) => isSameTitle(each, title))) {
      report.dropped('military/retired.tsv', 'code and title are current', `${branch} ${code}`);
      continue;
    }
    const rank = RANK_OF[row['Personnel Category'] ?? ''];
    if (!rank)
      throw new Error(`DoD Occupational Database: unknown personnel category "${row['Personnel Category']}"`);
    const obsolete = row['Code Status'] === 'Obsolete';
    const status = obsolete ? 'marked-obsolete' : titles ? 'former-title' : 'no-longer-listed';
    const old = [value(row['O*Net1']), value(row['O*Net2'])].filter(Boolean);
    if (old.length === 0)
      report.dropped('military/retired.tsv', 'no O*NET match: see identifiers.tsv', `${branch} ${code}`);
    const target = old.length === 0 ? withoutMatch : retired;
    const occupations = old.flatMap((onet) => {
      const codes = step.get(onet);
      if (!codes)
        throw new Error(`DoD Occupational Database: ${branch} ${code}: ${onet} is not in O*NET-SOC 2010`);
      return codes;
    });
    const split = old.some((onet) => (step.get(onet)?.length ?? 0) > 1) ? 'Y' : '';
    const list = [...new Set(occupations)].join(' ');
    const key = `${branch}\t${code}\t${title.toLowerCase()}\t${status}\t${list}`;
    const known = target.get(key);
    if (known) known.ranks = sortedLetters(`${known.ranks}${rank}`);
    else target.set(key, { branch, code, ranks: rank, title, status, occupations: list, split });
  }
  return { retired: [...retired.values()], withoutMatch: [...withoutMatch.values()] };
}

/** Branch and code → the titles that the crosswalk has for it. */
function titlesByCode(active: readonly Row[]): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { svc = '', moc = '', moc_title: title = '' } of active) {
    const branch = TITLE_SERVICES[svc];
    if (branch) addTo(titles, `${branch}|${moc}`, title);
  }
  return titles;
}
