import { OCCUPATIONS } from '../../../src/compile/tables/occupation-tables.ts';
import { rowsOf } from '../../../src/compile/tables.ts';
import type { Table } from '../../../src/data/table.ts';

import { fileOf, type Row, type Sources } from '../read.ts';
import type { Report } from '../report.ts';

/** O*NET-SOC 2019: its 1,016 occupations and the 2018 SOC code of each. */
export class Taxonomy {
  /** O*NET-SOC code → title. */
  readonly titles: ReadonlyMap<string, string>;
  /** O*NET-SOC code → 2018 SOC code. */
  readonly socs: ReadonlyMap<string, string>;
  private readonly report: Report;

  constructor(titles: ReadonlyMap<string, string>, socs: ReadonlyMap<string, string>, report: Report) {
    this.titles = titles;
    this.socs = socs;
    this.report = report;
  }

  /**
   * The rows whose occupation exists; the others are reported.
   * @param column the column with the O*NET-SOC code.
   * @param table the table they are for, for the report.
   */
  known<C extends string>(rows: readonly Row<C>[], column: NoInfer<C>, table: Table): Row<C>[] {
    return rows.filter((row) => {
      const code = row[column];
      if (this.titles.has(code)) return true;
      this.report.dropped(table.path, 'not an O*NET-SOC 2019 code', code);
      return false;
    });
  }
}

/**
 * Reads the taxonomy: titles from O*NET's occupation list, SOC codes from the 2019 to SOC crosswalk; of a file that is not
 * among those given, what the committed table of occupations has.
 * @throws Error where the two do not list the same occupations.
 */
export function readTaxonomy(sources: Sources, report: Report): Taxonomy {
  const titles = readTitles(sources);
  const socs = readSocs(sources);
  for (const code of titles.keys()) {
    if (!socs.has(code)) throw new Error(`taxonomy: ${code} has no 2018 SOC code`);
  }
  for (const code of socs.keys()) {
    if (!titles.has(code)) throw new Error(`taxonomy: ${code} is not in O*NET's occupation list`);
  }
  return new Taxonomy(titles, socs, report);
}

function readTitles(sources: Sources): Map<string, string> {
  const file = fileOf('onet', 'Occupation Data.txt');
  if (sources.kept && !sources.has(file))
    return new Map(rowsOf(sources.kept, OCCUPATIONS).map(({ code, title }) => [code, title]));
  const rows = sources.tsv(file, ['O*NET-SOC Code', 'Title']);
  return new Map(rows.map((row) => [row['O*NET-SOC Code'], row.Title]));
}

function readSocs(sources: Sources): Map<string, string> {
  const file = fileOf('onet-taxonomy', '2019_to_SOC_Crosswalk.csv');
  if (sources.kept && !sources.has(file))
    return new Map(rowsOf(sources.kept, OCCUPATIONS).map(({ code, soc }) => [code, soc]));
  const rows = sources.csv(file, ['O*NET-SOC 2019 Code', '2018 SOC Code']);
  return new Map(rows.map((row) => [row['O*NET-SOC 2019 Code'], row['2018 SOC Code']]));
}
