import { specialtyFinder } from '../../../src/compile/directions/find-specialties.ts';
import { CREDENTIAL_JOBS } from '../../../src/compile/tables/military-tables.ts';
import { rowsOf, type TableTexts } from '../../../src/compile/tables.ts';
import type { Section } from './change-report.ts';
import { indexWithoutTerms } from './index-without-terms.ts';

/** The jobs of COOL that are no job of the crosswalk, or not surely one: their credentials are shown nowhere. */
export function credentialJobs(after: TableTexts): Section[] {
  const jobs = rowsOf(after, CREDENTIAL_JOBS);
  if (jobs.length === 0) return [];
  const find = specialtyFinder(indexWithoutTerms(after));
  const lost = jobs.filter(({ title, ...job }) => find({ ...job, titles: [title] }).length === 0);
  if (lost.length === 0) return [];
  const lines = lost.map(({ branch, code, title }) => `${branch} ${code} ${title}`);
  return [{ title: `Jobs of COOL that are no job of the crosswalk, of ${jobs.length}`, lines }];
}
