import {
  EXPERT_LINKS,
  FEDERAL_JOBS,
  FEDERAL_SERIES,
  VA_EQUIVALENTS,
} from '../../../src/compile/tables/direction-tables.ts';
import { Tables } from '../occupations/tables.ts';
import { readTaxonomy } from '../occupations/taxonomy.ts';
import { fileOf, Sources } from '../read.ts';
import type { Report } from '../report.ts';
import { expertLinks } from './expert-links.ts';
import { federalJobs } from './federal-jobs.ts';
import { vaEquivalents } from './va-equivalents.ts';

/**
 * Derives where military jobs lead by sources other than the crosswalk.
 * @param sourcesDir the folder with the official files, laid out as data/README.md says.
 * @returns path under data/ → text; the same files give the same bytes.
 * @throws Error naming the file where one is missing, damaged, or says what this project does not expect.
 */
export async function deriveDirections(sourcesDir: string, report: Report): Promise<Map<string, string>> {
  const sources = new Sources(sourcesDir, report);
  const tables = new Tables(report);
  const occupations = new Set(readTaxonomy(sources, report).titles.keys());
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
  return tables.texts;
}
