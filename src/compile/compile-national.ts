import type { NationalFigures } from '../domain/national.ts';
import { OUTLOOK, PAY, WAGE_TOPS } from './tables/occupation-tables.ts';
import { requiredRow, rowBy, type TableTexts } from './tables.ts';

/** The line of BLS for all occupations together. */
const ALL = '00-0000';

/**
 * The figures of the whole country.
 * @throws Error where a table lacks the line of all occupations, or its median is not published.
 */
export function compileNational(tables: TableTexts): NationalFigures {
  const pay = requiredRow(PAY, rowBy(tables, PAY, 'code'), ALL);
  const outlook = requiredRow(OUTLOOK, rowBy(tables, OUTLOOK, 'code'), ALL);
  const tops = rowBy(tables, WAGE_TOPS, 'unit');
  const { h_median: hourly, a_median: annual } = pay;
  if (typeof hourly !== 'number' || typeof annual !== 'number' || typeof pay.employment !== 'number')
    throw new Error(`data/${PAY.path}: ${ALL} lacks its median or its employment`);
  return {
    medianWage: { hourly, annual },
    topWage: {
      hourly: requiredRow(WAGE_TOPS, tops, 'hourly').dollars,
      annual: requiredRow(WAGE_TOPS, tops, 'annual').dollars,
    },
    employment: pay.employment,
    changePercent: outlook.change_percent,
  };
}
