import { Tables } from '../occupations/tables.ts';
import type { OfficialFiles } from '../official-files.ts';
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
 * @param files the official files, or the folder that they are in, laid out as data/README.md says.
 * @returns path under data/ → text; the same files give the same bytes.
 * @throws Error naming the file where one is missing, damaged, or contradicts another.
 */
export async function derivePlaces(
  files: OfficialFiles | string,
  report: Report,
): Promise<Map<string, string>> {
  const input: Input = { sources: new Sources(files, report), report, tables: new Tables(report) };
  await input.sources.whereGiven(() => {
    const states = readStates(input);
    deriveLocalPay(input, states, deriveAreas(input, states));
  });
  return input.tables.texts;
}
