import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { RowOf } from '../../data/table.ts';
import type { Branch } from '../../domain/branch.ts';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import type { RankType } from '../../domain/rank-type.ts';
import { specialtyCode } from '../../domain/specialty-code.ts';
import { addTo } from '../../text/multimap.ts';
import type { StemCounts } from '../../text/stem-counts.ts';
import { titleKey } from '../specialties.ts';
import { DUTY_STEMS } from '../tables/matching-tables.ts';
import { RETIRED } from '../tables/military-tables.ts';
import { rowsOf, type TableTexts } from '../tables.ts';
import { AGREEMENTS, type Agreement, createTitleComparison, type TitleComparison } from './same-job.ts';

/** A row of the table of official descriptions, by which other facts of the same description are found. */
export type DescribedJob = RowOf<typeof DUTY_STEMS>;

/** The description that is of a specialty's job. */
export interface Description {
  readonly row: DescribedJob;
  /** What shows that it is of the same job. */
  readonly agreement: Agreement;
}

/** The stems of a description that is of a specialty's job. */
export interface Duties {
  readonly stems: StemCounts;
  /** The title that the description had; it may be another than today's. */
  readonly title: string;
  readonly agreement: Agreement;
}

/** The duties of a specialty, current or retired; undefined where no description is of its job. */
export type DutyWords = (specialty: Specialty) => Duties | undefined;

/** Finds the stems of each specialty's duties. */
export function createDutyWords(tables: TableTexts, index: CrosswalkIndex): DutyWords {
  const describes = createDescriptions(tables, index, (row) => row.stems.size > 0);
  return (specialty) => {
    const found = describes(specialty);
    return found && { stems: found.row.stems, title: found.row.title, agreement: found.agreement };
  };
}

/**
 * Finds the description of each specialty by branch, code without skill level, and enlisted or not. A code may have
 * changed its job since the descriptions were written, so that the titles, or their official matches, must agree.
 * @param wanted leaves out descriptions that are of no use.
 */
export function createDescriptions(
  tables: TableTexts,
  index: CrosswalkIndex,
  wanted: (row: DescribedJob) => boolean,
): (specialty: Specialty) => Description | undefined {
  const rows = byJob(rowsOf(tables, DUTY_STEMS).filter(wanted));
  const compare = createTitleComparison(tables);
  const formerMatches = createFormerMatches(tables, compare);
  const retiredNames = retiredNamesOf(index);
  const agreementOf = (row: DescribedJob, specialty: Specialty, titles: readonly MilitaryTitle[]) =>
    titleAgreement(row, [specialty.title, ...titles.map(({ title }) => title)], compare) ??
    (retiredNames.has(`${specialty.id} ${titleKey(row.title)}`) ? 'retired-name' : undefined) ??
    (sharesMatch(formerMatches(row), titles) ? 'shared-match' : undefined);
  return (specialty) => {
    const titles = specialty.titles.map((id) => index.titles[id]!);
    let best: Description | undefined;
    for (const row of keysOf(titles).flatMap((key) => rows.get(key) ?? [])) {
      const agreement = agreementOf(row, specialty, titles);
      const found = agreement && { row, agreement };
      if (found && (!best || isBetter(found, best, specialty))) best = found;
    }
    return best;
  };
}

function keyOf(branch: Branch, code: string, ranks: readonly RankType[]): string {
  return `${branch}|${specialtyCode(branch, code)}|${ranks.includes('Enlisted') ? 'E' : 'O'}`;
}

function byJob<R extends Pick<DescribedJob, 'branch' | 'code' | 'ranks'>>(
  rows: readonly R[],
): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) addTo(groups, keyOf(row.branch, row.code, row.ranks), row);
  return groups;
}

/** Where descriptions of these titles stand. The Space Force took over codes and jobs of the Air Force. */
function keysOf(titles: readonly MilitaryTitle[]): string[] {
  const keys = titles.flatMap(({ branches, code, ranks }) =>
    branches.map((branch) => keyOf(branch === 'Space Force' ? 'Air Force' : branch, code, ranks)),
  );
  return [...new Set(keys)];
}

function titleAgreement(
  { title }: DescribedJob,
  names: readonly string[],
  compare: TitleComparison,
): Agreement | undefined {
  const found = new Set<Agreement | undefined>(names.map((name) => compare(title, name)));
  return AGREEMENTS.find((agreement) => found.has(agreement));
}

/** Shown better; else the one of the same rank types, since officers and warrant officers may have one each. */
function isBetter(found: Description, best: Description, { ranks }: Specialty): boolean {
  const shown = AGREEMENTS.indexOf(best.agreement) - AGREEMENTS.indexOf(found.agreement);
  const ofRank = ({ row }: Description) => Number(row.ranks.some((rank) => ranks.includes(rank)));
  return shown > 0 || (shown === 0 && ofRank(found) > ofRank(best));
}

/** "12 foodservicespecialist" for each specialty and its retired names in the vocabulary. */
function retiredNamesOf({ vocabulary }: CrosswalkIndex): ReadonlySet<string> {
  const terms = vocabulary.filter(({ kind }) => kind === 'retired-name');
  return new Set(
    terms.flatMap(({ term, specialties }) => specialties.map((id) => `${id} ${titleKey(term)}`)),
  );
}

/** The official matches that the title of a description had in the DoD Occupational Database, where today's is another. */
function createFormerMatches(
  tables: TableTexts,
  compare: TitleComparison,
): (row: DescribedJob) => ReadonlySet<string> {
  const former = byJob(rowsOf(tables, RETIRED).filter(({ status }) => status === 'former-title'));
  return ({ branch, code, ranks, title }) => {
    const own = former.get(keyOf(branch, code, ranks)) ?? [];
    return new Set(own.filter((each) => compare(title, each.title)).flatMap((each) => each.occupations));
  };
}

function sharesMatch(matches: ReadonlySet<string>, titles: readonly MilitaryTitle[]): boolean {
  return titles.some(({ occupations }) => occupations.some((code) => matches.has(code)));
}
