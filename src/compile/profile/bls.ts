import type { RowOf } from '../../data/table.ts';
import type { Coverage, Outlook, Pay, WageRange } from '../../domain/pay.ts';
import { BLS_LINES, OUTLOOK, PAY } from '../tables/occupation-tables.ts';
import { rowBy, type TableTexts } from '../tables.ts';
import { type Listed, socSizes } from './occupation-list.ts';

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
  const lines = rowBy(tables, BLS_LINES, 'soc');
  const pay = rowBy(tables, PAY, 'code');
  const outlook = rowBy(tables, OUTLOOK, 'code');
  const sizes = socSizes(occupations);
  const coverage = (listed: Listed, { code, title }: { code: string; title: string }): Coverage => ({
    group: { code, title },
    exact: code === listed.soc && sizes.get(listed.soc) === 1,
  });
  return {
    pay(listed) {
      const row = pay.get(lines.get(listed.soc)?.pay ?? '');
      if (!row) return null;
      return {
        ...coverage(listed, row),
        hourly: hourlyWages(row),
        annual: annualWages(row),
        employment: row.employment === '**' ? null : row.employment,
      };
    },
    outlook(listed) {
      const row = outlook.get(lines.get(listed.soc)?.outlook ?? '');
      if (!row) return null;
      return {
        ...coverage(listed, row),
        employment: persons(row.employment),
        projectedEmployment: persons(row.employment_projected),
        changePercent: row.change_percent,
        openings: persons(row.openings),
        entryEducation: row.entry_education,
        experience: row.experience,
        training: row.training,
      };
    },
  };
}

function hourlyWages(row: RowOf<typeof PAY>): WageRange {
  return {
    p10: row.h_p10,
    p25: row.h_p25,
    median: row.h_median,
    p75: row.h_p75,
    p90: row.h_p90,
    mean: row.h_mean,
  };
}

function annualWages(row: RowOf<typeof PAY>): WageRange {
  return {
    p10: row.a_p10,
    p25: row.a_p25,
    median: row.a_median,
    p75: row.a_p75,
    p90: row.a_p90,
    mean: row.a_mean,
  };
}

/** Projections are in thousands with one decimal. */
function persons(thousands: number): number {
  return Math.round(thousands * 1000);
}
