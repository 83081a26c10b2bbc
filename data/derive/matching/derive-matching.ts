import { Tables } from '../occupations/tables.ts';
import { readTaxonomy } from '../occupations/taxonomy.ts';
import type { OfficialFiles } from '../official-files.ts';
import { Sources } from '../read.ts';
import type { Report } from '../report.ts';
import { deriveDutyStems } from './duty-stems.ts';
import { deriveTaskStems } from './task-stems.ts';

/**
 * Derives the tables that jobs and occupations are compared by.
 * @param files the official files, or the folder that they are in, laid out as data/README.md says.
 * @returns path under data/ → text; the same files give the same bytes.
 * @throws Error naming the file where one is missing, damaged, or says what this project does not expect.
 */
export async function deriveMatching(
  files: OfficialFiles | string,
  report: Report,
): Promise<Map<string, string>> {
  const sources = new Sources(files, report);
  const tables = new Tables(report);
  await sources.whereGiven(() => deriveDutyStems({ sources, tables, report }));
  const taxonomy = readTaxonomy(sources, report);
  await sources.whereGiven(() => deriveTaskStems({ sources, taxonomy, tables, report }));
  return tables.texts;
}
