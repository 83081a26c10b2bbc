import type { Row } from '../read.ts';

/** From an O*NET-SOC 2010 code to its 2019 codes; a code that was split has several. */
export type TaxonomyStep = ReadonlyMap<string, readonly string[]>;

/**
 * Builds the step from O*NET-SOC 2010 to 2019.
 * @param rows the rows of 2010_to_2019_Crosswalk.csv.
 */
export function taxonomyStep(rows: readonly Row[]): TaxonomyStep {
  const step = new Map<string, string[]>();
  for (const row of rows) {
    const from = row['O*NET-SOC 2010 Code'] ?? '';
    const to = row['O*NET-SOC 2019 Code'] ?? '';
    const codes = step.get(from);
    if (codes) codes.push(to);
    else step.set(from, [to]);
  }
  for (const codes of step.values()) codes.sort();
  return step;
}
