import { type ReleaseId, yearsOf } from '../../../src/domain/releases.ts';
import { RELEASED, type Row } from '../read.ts';
import type { Report } from '../report.ts';
import { TITLE_SERVICES } from './services.ts';

/**
 * Current military titles with their rank types and official matches, one row for each (branch, code, title) whose rank
 * types share their matches.
 * @param active rows of milx0724/active.csv.
 * @param rankRows rows of milx0724/rank.tsv.
 * @param occupations the O*NET-SOC 2019 codes that exist.
 * @throws Error where the two files disagree on which titles there are.
 */
export function currentTitles(
  active: readonly Row[],
  rankRows: readonly Row[],
  occupations: ReadonlySet<string>,
  report: Report,
): Row[] {
  const matched = officialMatches(active, occupations, report);
  const rows = new Map<string, Row>();
  const seen = new Set<string>();
  for (const row of rankRows) {
    if (TITLE_SERVICES[row.svc ?? ''] !== row.branch) {
      report.dropped(
        'military/titles.tsv',
        'an officer subspecialty: see identifiers.tsv',
        `${row.svc} ${row.code}`,
      );
      continue;
    }
    const key = `${row.branch}\t${row.code}\t${row.title}`;
    const codes = checkedMatches(row, key, matched);
    seen.add(key);
    addRankType(rows, `${key}\t${[...codes].sort().join(' ')}`, row, codes);
  }
  for (const key of matched.keys()) {
    if (!seen.has(key)) throw new Error(`rank.tsv has no rank type for ${key.replaceAll('\t', ' ')}`);
  }
  report.note(`${matched.size} current (service, code, title) of the six branches carry a match`);
  for (const row of rows.values()) row.ranks = sortedLetters(row.ranks ?? '');
  return [...rows.values()];
}

/** The O*NET codes of each branch, code and title. */
function officialMatches(
  active: readonly Row[],
  occupations: ReadonlySet<string>,
  report: Report,
): Map<string, Set<string>> {
  const matched = new Map<string, Set<string>>();
  for (const row of active) {
    const branch = TITLE_SERVICES[row.svc ?? ''];
    if (!branch) continue;
    const onet = value(row.onet_code);
    if (!onet) {
      report.dropped('military/titles.tsv', 'no O*NET code: see identifiers.tsv', `${row.svc} ${row.moc}`);
      continue;
    }
    if (!occupations.has(onet))
      throw new Error(`active.csv: ${row.svc} ${row.moc}: no occupation ${onet} in O*NET-SOC 2019`);
    const key = `${branch}\t${row.moc}\t${row.moc_title}`;
    const codes = matched.get(key);
    if (codes) codes.add(onet);
    else matched.set(key, new Set([onet]));
  }
  return matched;
}

/** The matches that rank.tsv gives a title, each of them the title's in active.csv too. */
function checkedMatches(row: Row, key: string, matched: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const official = matched.get(key);
  if (!official) throw new Error(`rank.tsv: ${key.replaceAll('\t', ' ')} is not in active.csv`);
  const codes = (row.onet ?? '').split(',').map((code) => code.trim());
  for (const code of codes) {
    if (!official.has(code))
      throw new Error(`rank.tsv: ${key.replaceAll('\t', ' ')}: ${code} is not its match in active.csv`);
  }
  return codes;
}

/** Adds a rank type to the row of a title, or the row. */
function addRankType(rows: Map<string, Row>, key: string, row: Row, codes: readonly string[]): void {
  const known = rows.get(key);
  if (known) {
    known.ranks += row.rank ?? '';
    if (rankRelease(row) === 'dod-database') known.rank_source = 'dod-database';
    return;
  }
  rows.set(key, {
    branch: row.branch ?? '',
    code: row.code ?? '',
    ranks: row.rank ?? '',
    title: row.title ?? '',
    occupations: codes.join(' '),
    rank_source: rankRelease(row),
  });
}

/** rank.tsv names the release of a rank type by its year. */
function rankRelease(row: Row): ReleaseId {
  const release = (['military-crosswalk', 'dod-database'] as const).find(
    (id) => row.rank_source === String(yearsOf(RELEASED[id]).to),
  );
  if (!release)
    throw new Error(`rank.tsv: found the rank source "${row.rank_source}", no release of that year`);
  return release;
}

/** DMDC writes a dash for an empty cell. */
export function value(cell: string | undefined): string {
  const text = (cell ?? '').trim();
  return text === '-' ? '' : text;
}

/** Rank letters once each, in the order E, W, O. */
export function sortedLetters(letters: string): string {
  return ['E', 'W', 'O'].filter((letter) => letters.includes(letter)).join('');
}
