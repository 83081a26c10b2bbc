import { coverageOf, type PlainWords, tasksByOccupation } from './plain-words.ts';
import {
  directionGrades,
  jobLineGrades,
  jobSummaryGrades,
  median,
  readingGrade,
  summaryGrades,
  taskGrades,
} from './reading-grade.ts';
import { wordCount } from './text.ts';

/** What there is, in figures: one a line. */
export function figures(words: PlainWords): string {
  const kinds = new Map<string, number>();
  for (const { kind } of words.occupations.values()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const perOccupation = [...tasksByOccupation(words).values()].map((tasks) => tasks.length);
  const links = words.tasks.flatMap((task) => task.dwas).length;
  const coverage = [...coverageOf(words).values()];
  return [
    `occupations: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}`,
    `summaries: ${words.summaries.length}, words ${range(words.summaries.map((row) => wordCount(row.summary)))}`,
    `tasks: ${words.tasks.length}, an occupation ${range(perOccupation)}, words ${range(words.tasks.map((row) => wordCount(row.task)))}`,
    `links from tasks to activities: ${links}, a task ${(links / words.tasks.length).toFixed(2)}`,
    `coverage of activities, %: ${range(coverage.map((share) => share * 100))}`,
    `labels: ${words.labels.length}, words ${range(words.labels.map((row) => wordCount(row.label)))}`,
    `directions: ${words.directions.length}, words ${range(words.directions.map((row) => wordCount(row.carriesOver)))}`,
    `military jobs: ${words.jobs.length} summaries of ${words.jobs.flatMap(({ jobs }) => jobs).length} described jobs, lines ${range(words.jobs.map(({ lines }) => lines.length))}`,
    `reading grade of a military job's summary: ${grades(jobSummaryGrades(words).values())}`,
    `reading grade of a military job's lines together: ${grades(jobLineGrades(words).values())}`,
    `reading grade of a group's directions together: ${grades(directionGrades(words).values())}`,
    `reading grade of a summary: ${grades(summaryGrades(words).values())}`,
    `reading grade of an occupation's tasks together: ${grades(taskGrades(words).values())}`,
    `reading grade of all labels together: ${readingGrade(words.labels.map((row) => row.label)).toFixed(1)}`,
    `reviewed words that the dictionary lacks: ${words.spelling.size}; opening verbs: ${words.verbs.size}; unavoidable terms: ${words.unavoidableTerms.length}`,
  ].join('\n');
}

/** The occupations of a kind with their titles: one a line. */
export function occupationsOfKind(words: PlainWords, wanted: string): string {
  return [...words.occupations]
    .filter(([, { kind }]) => kind === wanted)
    .map(([code, { title }]) => `${code} ${title}`)
    .join('\n');
}

function range(values: readonly number[]): string {
  return `${round(Math.min(...values))} to ${round(Math.max(...values))}, median ${round(median(values))}`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function grades(values: Iterable<number>): string {
  const all = [...values];
  const upTo9 = all.filter((grade) => grade <= 9).length / all.length;
  return `median ${median(all).toFixed(1)}, highest ${Math.max(...all).toFixed(1)}, ${Math.round(upTo9 * 100)} % at 9 or below`;
}
