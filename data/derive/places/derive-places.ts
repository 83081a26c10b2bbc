import { Tables } from '../occupations/tables.ts';
import { Sources } from '../read.ts';
import type { Report } from '../report.ts';
import { deriveAreas } from './areas.ts';
import { deriveLocalPay } from './local-pay.ts';
import { readStates } from './source-files.ts';

/** What every topic is given. */
export interface Input {
  sources: Sources;
  report: Report;
  tables: Tables;
}

/**
 * Derives pay, jobs and prices by place: the tables of data/places/.
 * @param sourcesDir the folder with the official files, laid out as data/README.md says.
 * @returns path under data/ → text; the same files give the same bytes.
 * @throws Error naming the file where one is missing, damaged, or contradicts another.
 */
export async function derivePlaces(sourcesDir: string, report: Report): Promise<Map<string, string>> {
  const input: Input = { sources: new Sources(sourcesDir, report), report, tables: new Tables(report) };
  const states = readStates(input);
  const areas = deriveAreas(input, states);
  deriveLocalPay(input, states, areas);
  return input.tables.texts;
}
