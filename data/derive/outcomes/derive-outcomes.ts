import { Tables } from '../occupations/tables.ts';
import type { OfficialFiles } from '../official-files.ts';
import { Sources } from '../read.ts';
import type { Report } from '../report.ts';
import { deriveEarnings } from './earnings.ts';
import { deriveHorizons } from './horizons.ts';
import { deriveIndustries } from './industries.ts';
import { deriveOutcomeGroups } from './outcome-groups.ts';

/** What every topic is given. */
export interface Input {
  sources: Sources;
  report: Report;
  tables: Tables;
}

/**
 * Derives what became of veterans: the tables of data/outcomes/.
 * @param files the official files, or the folder that they are in, laid out as data/README.md says.
 * @returns path under data/ → text; the same files give the same bytes.
 * @throws Error naming the file where one is missing, damaged, or contradicts another.
 */
export async function deriveOutcomes(
  files: OfficialFiles | string,
  report: Report,
): Promise<Map<string, string>> {
  const input: Input = { sources: new Sources(files, report), report, tables: new Tables(report) };
  await input.sources.whereGiven(() => {
    deriveOutcomeGroups(input);
    deriveHorizons(input);
    deriveIndustries(input, deriveEarnings(input));
  });
  return input.tables.texts;
}
