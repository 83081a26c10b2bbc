import { FEDERAL_JOBS, FEDERAL_SERIES } from '../../../src/compile/tables/direction-tables.ts';
import type { FederalKind } from '../../../src/domain/federal-series.ts';
import { sortedLetters } from '../military/current-titles.ts';
import { RANK_OF } from '../military/retired-titles.ts';
import type { Row } from '../read.ts';
import type { Report } from '../report.ts';
import { plainName } from './plain-name.ts';

const KIND: Readonly<Record<string, FederalKind>> = {
  'WHITE COLLAR': 'white-collar',
  LABOR: 'trades',
  VESSEL: 'vessel',
};

/** "(Miscellaneous jobs not covered by specific occupational codes)" is no name of a job. */
const NO_NAME = /^\(/;

/**
 * The federal job series that military codes lead to, and the names of these series.
 * @param links rows of XWALK.csv.
 * @param jobs rows of federal_jobs.csv.
 * @throws Error for a type, a rank or a group that is unknown.
 */
export function federalJobs(
  links: readonly Row[],
  jobs: readonly Row[],
  report: Report,
): { jobs: Row[]; series: Row[] } {
  const series = namedSeries(links, jobs, report);
  const rows = new Map<string, Row>();
  for (const link of links) {
    const { service: branch = '', military_occupation_id: code = '', job_title_id: number = '' } = link;
    if (series.get(number)?.kind !== kindOf(link)) {
      report.dropped(FEDERAL_JOBS.path, 'its series has no name', `${branch} ${code}: ${number}`);
      continue;
    }
    const rank = RANK_OF[link.personnel_category ?? ''];
    if (!rank) throw new Error(`XWALK.csv: unknown personnel category "${link.personnel_category}"`);
    const title = (link.service_title ?? '').replace(/\s+/g, ' ').trim();
    const key = [branch, code, title, number].join('\t');
    const known = rows.get(key);
    if (known) known.ranks = sortedLetters(`${known.ranks}${rank}`);
    else rows.set(key, { branch, code, ranks: rank, title, series: number });
  }
  return { jobs: [...rows.values()], series: [...series.values()] };
}

/** Series → its row: those of the list, and those that only the links name under a number that the list leaves free. */
function namedSeries(links: readonly Row[], jobs: readonly Row[], report: Report): Map<string, Row> {
  const groups = new Map(
    jobs
      .filter((job) => job.code === 'GROUP')
      .map((job) => [`${job.type} ${job.group_code}`, job.name ?? '']),
  );
  const series = new Map<string, Row>();
  const add = (from: Row, number: string, name: string) => {
    const group = groups.get(`${from.type} ${from.group_code}`);
    if (group === undefined) throw new Error(`federal_jobs.csv: no group ${from.type} ${from.group_code}`);
    series.set(number, {
      kind: kindOf(from),
      group: from.group_code ?? '',
      group_name: plainName(group),
      series: number,
      name: plainName(name),
    });
  };
  for (const job of jobs) {
    if (job.code === 'GROUP') continue;
    if (NO_NAME.test(job.name ?? '')) report.dropped(FEDERAL_SERIES.path, 'no name', `${job.code}`);
    else add(job, job.code ?? '', job.name ?? '');
  }
  for (const { title = '', job_title_id: number = '', ...link } of links)
    if (!series.has(number) && !NO_NAME.test(title)) add(link, number, title);
  return series;
}

function kindOf({ type = '' }: Row): FederalKind {
  const kind = KIND[type];
  if (!kind) throw new Error(`federal jobs: unknown type "${type}"`);
  return kind;
}
