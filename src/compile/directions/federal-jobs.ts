import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { FEDERAL_KINDS, type FederalSeries } from '../../domain/federal-series.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { addTo } from '../../text/multimap.ts';
import { order } from '../../text/order.ts';
import { FEDERAL_JOBS, FEDERAL_SERIES } from '../tables/direction-tables.ts';
import { requiredRow, rowBy, rowsOf, type TableTexts } from '../tables.ts';
import { type NamedJob, specialtyFinder } from './find-specialties.ts';

/** The federal job series that a specialty can lead to, by kind, then by number. */
export function federalJobs(
  tables: TableTexts,
  index: Pick<CrosswalkIndex, 'specialties' | 'titles'>,
): (specialty: Specialty) => readonly FederalSeries[] {
  const find = specialtyFinder(index);
  const names = rowBy(tables, FEDERAL_SERIES, 'series');
  const jobs = new Map<string, { job: NamedJob; series: string[] }>();
  for (const { branch, code, ranks, title, series } of rowsOf(tables, FEDERAL_JOBS)) {
    const key = [branch, code, ranks.join(), title].join('\t');
    const known = jobs.get(key);
    if (known) known.series.push(series);
    else jobs.set(key, { job: { branch, code, ranks, titles: [title] }, series: [series] });
  }
  const bySpecialty = new Map<number, string[]>();
  for (const { job, series } of jobs.values())
    for (const { id } of find(job)) for (const each of series) addTo(bySpecialty, id, each);
  return ({ id }) =>
    [...new Set(bySpecialty.get(id))]
      .map((series): FederalSeries => {
        const { kind, name } = requiredRow(FEDERAL_SERIES, names, series, FEDERAL_JOBS.path);
        return { series, name, kind };
      })
      .sort(
        (a, b) => FEDERAL_KINDS.indexOf(a.kind) - FEDERAL_KINDS.indexOf(b.kind) || order(a.series, b.series),
      );
}
