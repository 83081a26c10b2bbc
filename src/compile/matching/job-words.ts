import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { JobLine, JobWords } from '../../domain/job-words.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { RANK_LETTER } from '../../domain/rank-type.ts';
import { addTo } from '../../text/multimap.ts';
import { titleKey } from '../specialties.ts';
import { JOB_LINES, JOB_SUMMARIES } from '../tables/word-tables.ts';
import { rowsOf, type TableTexts } from '../tables.ts';
import { createDescriptions, type DescribedJob } from './duty-words.ts';

/** "Marine-Corps:0311:E", as data/words/military/ names a job that has an official description. */
export function describedJobKey({
  branch,
  code,
  ranks,
}: Pick<DescribedJob, 'branch' | 'code' | 'ranks'>): string {
  return `${branch.replaceAll(' ', '-')}:${code}:${ranks.map((rank) => RANK_LETTER[rank]).join('')}`;
}

/** What each specialty's job is, in our words; undefined where no official description is of its job. */
export function createJobWords(
  tables: TableTexts,
  index: CrosswalkIndex,
): (specialty: Specialty) => JobWords | undefined {
  const linesOf = new Map<string, JobLine[]>();
  for (const { job, line, past, prompt } of rowsOf(tables, JOB_LINES))
    addTo(linesOf, job, { text: line, past, prompt });
  const wordsOf = new Map(
    rowsOf(tables, JOB_SUMMARIES).flatMap(({ jobs, summary }) =>
      jobs.map((job) => [job, { summary, lines: linesOf.get(jobs[0]!) ?? [] }] as const),
    ),
  );
  const describes = createDescriptions(tables, index, (row) => wordsOf.has(describedJobKey(row)));
  return (specialty) => {
    const row = describes(specialty)?.row;
    const words = row && wordsOf.get(describedJobKey(row));
    return words && { ...words, of: isOwnTitle(row.title, specialty, index) ? '' : row.title };
  };
}

function isOwnTitle(title: string, specialty: Specialty, { titles }: CrosswalkIndex): boolean {
  const names = [specialty.title, ...specialty.titles.map((id) => titles[id]!.title)];
  return names.some((name) => titleKey(name) === titleKey(title));
}
