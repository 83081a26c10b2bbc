import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { FEDERAL_KINDS, type FederalSeries } from '../../domain/federal-series.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { specialtyCode } from '../../domain/specialty-code.ts';
import { addTo } from '../../text/multimap.ts';
import { order } from '../../text/order.ts';
import { FEDERAL_JOBS, FEDERAL_SERIES } from '../tables/direction-tables.ts';
import { requiredRow, rowBy, rowsOf, type TableTexts } from '../tables.ts';
import { type NamedJob, specialtyFinder } from './find-specialties.ts';

type Index = Pick<CrosswalkIndex, 'specialties' | 'titles' | 'successors'>;

/**
 * The federal job series that a specialty can lead to, by kind, then by number. The list is older than some codes: for a job
 * that it does not name they are those of the jobs whose work it took over, first those that most of these have.
 */
export function federalJobs(
  tables: TableTexts,
  index: Index,
): (specialty: Specialty) => readonly FederalSeries[] {
  const listed = listedSeries(tables, index);
  const names = rowBy(tables, FEDERAL_SERIES, 'series');
  const before = predecessors(index);
  return ({ id }) => {
    const codes = new Map<string, string[]>();
    const own = listed.get(id);
    for (const series of own ?? []) codes.set(series, []);
    for (const job of own ? [] : (before.get(id) ?? []))
      for (const series of new Set(listed.get(job.id))) addTo(codes, series, job.code);
    return [...codes]
      .map(([series, listedFor]): FederalSeries => {
        const { kind, name } = requiredRow(FEDERAL_SERIES, names, series, FEDERAL_JOBS.path);
        return { series, name, kind, listedFor };
      })
      .sort(
        (a, b) =>
          b.listedFor.length - a.listedFor.length ||
          FEDERAL_KINDS.indexOf(a.kind) - FEDERAL_KINDS.indexOf(b.kind) ||
          order(a.series, b.series),
      );
  };
}

/** The series that the list has, by position of the specialty that it means. */
function listedSeries(tables: TableTexts, index: Index): Map<number, string[]> {
  const find = specialtyFinder(index);
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
  return bySpecialty;
}

/** The jobs whose work a specialty, or one of its levels and forms, took over, by its position. */
function predecessors({ specialties, titles, successors }: Index): Map<number, Specialty[]> {
  const byCode = new Map<string, number>();
  for (const { branches, code, specialty, status } of titles)
    if (status === 'current')
      for (const branch of branches) byCode.set(`${branch}:${specialtyCode(branch, code)}`, specialty);
  const before = new Map<number, Specialty[]>();
  for (const old of specialties)
    for (const branch of old.branches)
      for (const code of successors.get(`${branch}:${old.code}`) ?? []) {
        const next = byCode.get(`${branch}:${specialtyCode(branch, code)}`);
        if (next !== undefined) addTo(before, next, old);
      }
  return before;
}
