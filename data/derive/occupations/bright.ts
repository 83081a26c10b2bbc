import { BRIGHT } from '../../../src/compile/tables/occupation-tables.ts';
import { fileOf, type Row } from '../read.ts';
import type { Input } from './tables.ts';

const CODES: Record<string, string> = {
  'Rapid Growth': 'rapid_growth',
  'Numerous Job Openings': 'numerous_openings',
  'New and Emerging': 'new_and_emerging',
};

/** bright.tsv: why O*NET counts an occupation as having a bright outlook; Y in the column of each reason. */
export function deriveBright({ sources, taxonomy, tables }: Input): void {
  const source = sources.csv(fileOf('bright-outlook', 'All_Bright_Outlook_Occupations.csv'), [
    'Code',
    'Categories',
  ]);
  const rows = taxonomy.known(source, 'Code', BRIGHT).map((row) => {
    const result: Row = { code: row.Code };
    for (const reason of row.Categories.split(';')) {
      const column = CODES[reason.trim()];
      if (!column) throw new Error(`bright outlook, ${row.Code}: unknown reason "${reason.trim()}"`);
      result[column] = 'Y';
    }
    return result;
  });
  tables.add(BRIGHT, rows);
}
