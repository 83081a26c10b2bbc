import {
  EXPERT_LINKS,
  FEDERAL_JOBS,
  FEDERAL_SERIES,
  VA_EQUIVALENTS,
} from '../../../src/compile/tables/direction-tables.ts';
import { type Input, Tables } from '../occupations/tables.ts';
import { readTaxonomy } from '../occupations/taxonomy.ts';
import type { OfficialFiles } from '../official-files.ts';
import { fileOf, Sources } from '../read.ts';
import type { Report } from '../report.ts';
import { expertLinks } from './expert-links.ts';
import { federalJobs } from './federal-jobs.ts';
import type { Occupations } from './link-occupations.ts';
import { vaEquivalents } from './va-equivalents.ts';

/**
 * Derives where military jobs lead by sources other than the crosswalk.
 * @param files the official files, or the folder that they are in, laid out as data/README.md says.
 * @returns path under data/ → text; the same files give the same bytes.
 * @throws Error naming the file where one is missing, damaged, or says what this project does not expect.
 */
export async function deriveDirections(
  files: OfficialFiles | string,
  report: Report,
): Promise<Map<string, string>> {
  const sources = new Sources(files, report);
  const tables = new Tables(report);
  const occupations = new Set(readTaxonomy(sources, report).titles.keys());
  await sources.whereGiven(() => addTables({ sources, tables, report }, occupations));
  return tables.texts;
}

function addTables(
  { sources, tables, report }: Pick<Input, 'sources' | 'tables' | 'report'>,
  occupations: Occupations,
): void {
  const study = sources.tsv(fileOf('expert-study', 'vow_curated_links.tsv'), [
    'branch',
    'code_decoded',
    'confidence',
    'match_type',
    'preparation',
    'pay_grade',
    'onet2019',
  ]);
  const equivalents = sources.tsv(fileOf('va-equivalents', 'army_navy_equivalents_2019.tsv'), [
    'branch',
    'code',
    'title',
    'equivalent_as_written',
    'onet2019',
  ]);
  const links = sources.csv(fileOf('federal-jobs', 'XWALK.csv'), [
    'type',
    'group_code',
    'job_title_id',
    'title',
    'service',
    'personnel_category',
    'military_occupation_id',
    'service_title',
  ]);
  const jobs = sources.csv(fileOf('federal-jobs', 'federal_jobs.csv'), [
    'type',
    'group_code',
    'code',
    'name',
  ]);
  tables.add(EXPERT_LINKS, expertLinks(study, occupations, report));
  tables.add(VA_EQUIVALENTS, vaEquivalents(equivalents, occupations, report));
  const federal = federalJobs(links, jobs, report);
  tables.add(FEDERAL_JOBS, federal.jobs);
  tables.add(FEDERAL_SERIES, federal.series);
}
