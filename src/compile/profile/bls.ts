import type { Row } from '../../data/table.ts';
import type { Coverage, Outlook, Pay, Wage, WageRange } from '../../domain/occupation.ts';
import { requiredRows, rowBy, type TableTexts } from '../tables.ts';
import { type Listed, socSizes } from './occupation-list.ts';

const WAGES = ['p10', 'p25', 'median', 'p75', 'p90', 'mean'] as const;

/** Pay and outlook of an occupation, each with the group that BLS published it for. */
export interface BlsLookup {
  pay(listed: Listed): Pay | null;
  outlook(listed: Listed): Outlook | null;
}

/**
 * BLS publishes by 2018 SOC code, and for some codes only together (29-2011 and 29-2012 as 29-2010): which line
 * a SOC code is under stands in bls-lines.tsv. A figure is exact only if its line holds one O*NET occupation.
 */
export function blsLookup(tables: TableTexts, occupations: Map<string, Listed>): BlsLookup {
  const lines = rowBy(requiredRows(tables, 'occupations/bls-lines.tsv', ['soc', 'pay', 'outlook']), 'soc');
  const pay = rowBy(
    requiredRows(tables, 'occupations/pay.tsv', [
      'code',
      'title',
      'employment',
      ...wageColumns('h'),
      ...wageColumns('a'),
    ]),
    'code',
  );
  const outlook = rowBy(
    requiredRows(tables, 'occupations/outlook.tsv', [
      'code',
      'title',
      'employment_2024',
      'employment_2034',
      'change_percent',
      'openings',
      'entry_education',
      'experience',
      'training',
    ]),
    'code',
  );
  const sizes = socSizes(occupations);
  const coverage = (listed: Listed, row: Row): Coverage => ({
    group: { code: row.code!, title: row.title! },
    exact: row.code === listed.soc && sizes.get(listed.soc) === 1,
  });
  return {
    pay(listed) {
      const row = pay.get(lines.get(listed.soc)?.pay ?? '');
      if (!row) return null;
      return {
        ...coverage(listed, row),
        hourly: wageRange(row, 'h'),
        annual: wageRange(row, 'a'),
        employment: row.employment === '**' ? null : number(row.employment!),
      };
    },
    outlook(listed) {
      const row = outlook.get(lines.get(listed.soc)?.outlook ?? '');
      if (!row) return null;
      return {
        ...coverage(listed, row),
        employment2024: persons(row.employment_2024!),
        employment2034: persons(row.employment_2034!),
        changePercent: number(row.change_percent!),
        openings: persons(row.openings!),
        entryEducation: row.entry_education || null,
        experience: row.experience || null,
        training: row.training || null,
      };
    },
  };
}

function wageColumns(unit: 'h' | 'a'): string[] {
  return WAGES.map((name) => `${unit}_${name}`);
}

function wageRange(row: Row, unit: 'h' | 'a'): WageRange {
  const wage = (name: (typeof WAGES)[number]): Wage => parseWage(row[`${unit}_${name}`]!);
  return {
    p10: wage('p10'),
    p25: wage('p25'),
    median: wage('median'),
    p75: wage('p75'),
    p90: wage('p90'),
    mean: wage('mean'),
  };
}

/** A wage of pay.tsv: dollars, or one of BLS's two markers, which are no numbers and must not become one. */
export function parseWage(text: string): Wage {
  return text === '*' || text === '#' ? text : number(text);
}

/** Projections are in thousands with one decimal. */
function persons(thousands: string): number {
  return Math.round(number(thousands) * 1000);
}

function number(text: string): number {
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) throw new Error(`"${text}" is not a figure`);
  return value;
}
