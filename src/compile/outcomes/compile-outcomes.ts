import {
  type BroadOutcomes,
  broadGroupOf,
  type Earnings,
  GRADE_BINS,
  type GroupOutcomes,
  type Industry,
  type OutcomeBook,
  type YearsAfter,
} from '../../domain/outcomes.ts';
import {
  EARNINGS,
  HORIZONS,
  INDUSTRIES,
  OUTCOME_CODES,
  OUTCOME_GROUPS,
  SECTORS,
} from '../tables/outcome-tables.ts';
import { groupRows, requiredRow, rowBy, rowsOf, type TableTexts } from '../tables.ts';

/** Settled, and yet of people who left in most of the source's years. */
const INDUSTRY_YEARS: YearsAfter = 5;
const MOST_INDUSTRIES = 6;
const ALL_GRADES = 'E1-E9';

/**
 * What became of Army enlisted veterans, by group.
 * @throws Error where a table names a group or a sector that another lacks, or the dollars are of several years.
 */
export function compileOutcomes(tables: TableTexts): OutcomeBook {
  const groups = rowBy(tables, OUTCOME_GROUPS, 'group');
  const titleOf = (code: string, needer: string) => requiredRow(OUTCOME_GROUPS, groups, code, needer).title;
  const jobs = rowsOf(tables, OUTCOME_CODES).map(({ code, title, group, status }) => {
    titleOf(group, OUTCOME_CODES.path);
    return { code, title, group, active: status === 'active' };
  });
  const used = new Set(jobs.map(({ group }) => group));
  const broad = new Set([...used].map(broadGroupOf));
  const earnings = earningsReader(tables);
  const horizons = rowsOf(tables, HORIZONS);
  const [dollars, ...others] = new Set(horizons.map((row) => row.dollars));
  if (dollars === undefined || others.length > 0)
    throw new Error(`data/${HORIZONS.path}: expected dollars of one year`);
  return {
    dollars,
    leavers: horizons.map(({ years, left_from, left_to }) => ({ years, from: left_from, to: left_to })),
    groups: [...used].sort().map((code): GroupOutcomes => {
      return { code, title: titleOf(code, OUTCOME_CODES.path), earnings: earnings(code, ALL_GRADES) };
    }),
    broadGroups: [...broad].sort().map((code): BroadOutcomes => {
      const industriesPeople = earnings(code, ALL_GRADES).find(
        ({ years }) => years === INDUSTRY_YEARS,
      )?.people;
      if (industriesPeople === undefined)
        throw new Error(`data/${EARNINGS.path}: no people of ${code}, ${INDUSTRY_YEARS} years after leaving`);
      return {
        code,
        title: titleOf(code, EARNINGS.path),
        byGrade: GRADE_BINS.map((grades) => ({ grades, earnings: earnings(code, grades) })),
        industriesYears: INDUSTRY_YEARS,
        industriesPeople,
        industries: largestIndustries(tables, code, industriesPeople),
      };
    }),
    jobs,
  };
}

function earningsReader(tables: TableTexts): (group: string, grades: string) => Earnings[] {
  const byGroup = groupRows(rowsOf(tables, EARNINGS), 'group');
  return (group, grades) =>
    (byGroup.get(group) ?? [])
      .filter((row) => row.grades === grades)
      .map(({ years, people, not_employed, p25, median, p75 }) => ({
        years,
        people: Math.round(people),
        notEmployed: not_employed === null ? null : Math.round(not_employed),
        p25,
        median,
        p75,
      }));
}

function largestIndustries(tables: TableTexts, group: string, all: number): Industry[] {
  const sectors = rowBy(tables, SECTORS, 'sector');
  return rowsOf(tables, INDUSTRIES)
    .filter((row) => row.group === group && row.years === INDUSTRY_YEARS)
    .sort((a, b) => b.people - a.people || (a.sector < b.sector ? -1 : 1))
    .slice(0, MOST_INDUSTRIES)
    .map(({ sector, people }) => ({
      name: requiredRow(SECTORS, sectors, sector, INDUSTRIES.path).title,
      people: Math.round(people),
      // Counts have four digits: more of a share would be noise.
      share: Number((people / all).toFixed(3)),
    }));
}
