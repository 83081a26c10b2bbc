import { Tables } from '../occupations/tables.ts';
import { readTaxonomy } from '../occupations/taxonomy.ts';
import { Sources } from '../read.ts';
import type { Report } from '../report.ts';
import { deriveDutyStems } from './duty-stems.ts';
import { deriveTaskStems } from './task-stems.ts';

/**
 * Derives the tables that jobs and occupations are compared by.
 * @param sourcesDir the folder with the official files, laid out as data/README.md says.
 * @returns path under data/ → text; the same files give the same bytes.
 * @throws Error naming the file where one is missing, damaged, or says what this project does not expect.
 */
export async function deriveMatching(sourcesDir: string, report: Report): Promise<Map<string, string>> {
  const sources = new Sources(sourcesDir, report);
  const tables = new Tables(report);
  deriveDutyStems({ sources, tables, report });
  deriveTaskStems({ sources, taxonomy: readTaxonomy(sources, report), tables, report });
  return tables.texts;
}
