import { describedJobKey } from '../../src/compile/matching/job-words.ts';
import { REQUIREMENTS } from '../../src/compile/tables/entry-tables.ts';
import { GRADES, LEADERSHIP } from '../../src/compile/tables/grade-tables.ts';
import { DUTY_STEMS } from '../../src/compile/tables/matching-tables.ts';
import { MAJORS } from '../../src/compile/tables/name-tables.ts';
import { DWAS, OCCUPATIONS } from '../../src/compile/tables/occupation-tables.ts';
import { BESIDE_DIRECTIONS, REVIEWED_DIRECTIONS } from '../../src/compile/tables/reviewed-tables.ts';
import { MILITARY_VOCABULARY, OCCUPATION_VOCABULARY } from '../../src/compile/tables/vocabulary-tables.ts';
import {
  ACTIVITIES,
  JOB_LINES,
  JOB_SUMMARIES,
  JOBS_LEFT_OUT,
  MAJOR_LINES,
  SPELLING,
  SUMMARIES,
  TASKS,
  UNAVOIDABLE_TERMS,
  VERBS,
} from '../../src/compile/tables/word-tables.ts';
import { rowsOf, type TableTexts } from '../../src/compile/tables.ts';
import type { RowOf } from '../../src/data/table.ts';
import { addTo } from '../../src/text/multimap.ts';

/** Our text about the occupations, with the facts that it is checked against; see data/words/README.md. */
export interface PlainWords {
  /** Every occupation: code → title and kind. */
  readonly occupations: ReadonlyMap<string, { readonly title: string; readonly kind: string }>;
  /** The activities (DWA ids) that O*NET links to an occupation; only described occupations have any. */
  readonly activitiesOf: ReadonlyMap<string, readonly string[]>;
  readonly summaries: readonly Summary[];
  readonly tasks: readonly KeyTask[];
  readonly labels: readonly ActivityLabel[];
  /** CIP codes of the college majors that lead to any occupation. */
  readonly majors: ReadonlySet<string>;
  /** What each is. */
  readonly majorLines: readonly RowOf<typeof MAJOR_LINES>[];
  /** What carries over from a military job to an occupation, and what is missing. */
  readonly directions: readonly DirectionText[];
  /** Military jobs with an official description of their duties, as `describedJobKey` names them. */
  readonly describedJobs: ReadonlySet<string>;
  /** Those that stay without words on purpose. */
  readonly jobsLeftOut: ReadonlySet<string>;
  readonly jobs: readonly JobText[];
  /** What is typical of a pay grade: "Army E5" → its texts. */
  readonly grades: readonly { readonly grade: string; readonly texts: readonly string[] }[];
  readonly leadership: readonly { readonly grades: string; readonly line: string; readonly past: string }[];
  /** What it takes to get into an occupation. */
  readonly requirements: readonly RowOf<typeof REQUIREMENTS>[];
  /** How people call jobs. */
  readonly vocabulary: readonly VocabularyReason[];
  /** Right words that the dictionary lacks. */
  readonly spelling: ReadonlySet<string>;
  /** Base forms that may open a line. */
  readonly verbs: ReadonlySet<string>;
  /** Official terms so long that a line naming them repeats official wording. */
  readonly unavoidableTerms: readonly string[];
}

export interface Summary {
  readonly code: string;
  readonly summary: string;
}

export interface KeyTask {
  readonly code: string;
  /** 1 for the weightiest. */
  readonly order: number;
  readonly task: string;
  /** The same of a job that one has left. */
  readonly past: string;
  /** What a figure would add; '' for nothing. */
  readonly prompt: string;
  /** The activities that the task rests on. */
  readonly dwas: readonly string[];
}

export interface ActivityLabel {
  readonly dwa: string;
  readonly label: string;
}

export interface DirectionText {
  readonly group: string;
  /** 1 for the best. */
  readonly order: number;
  readonly occupation: string;
  readonly carriesOver: string;
  readonly missing: string;
}

/** What a military job is; jobs that are described alike share it. */
export interface JobText {
  readonly jobs: readonly string[];
  readonly summary: string;
  /** Weightiest first. */
  readonly lines: readonly JobTextLine[];
}

export interface JobTextLine {
  readonly order: number;
  readonly line: string;
  /** The same of a job that one has left. */
  readonly past: string;
  /** '' where no figure helps. */
  readonly prompt: string;
}

/** A term that people use, with the reason that is shown where it led to a result. */
export interface VocabularyReason {
  readonly table: 'military' | 'occupation';
  readonly term: string;
  readonly reason: string;
}

/** A fault that a check found. */
export interface Problem {
  readonly where: string;
  readonly what: string;
}

/** The share of its activities that an occupation's tasks have to rest on. */
export const LEAST_COVERAGE = 0.7;

/** @throws TableError where a table is not what it should hold; Error if it is missing. */
export function readPlainWords(tables: TableTexts): PlainWords {
  return {
    occupations: new Map(rowsOf(tables, OCCUPATIONS).map(({ code, title, kind }) => [code, { title, kind }])),
    activitiesOf: new Map(rowsOf(tables, DWAS).map(({ code, dwas }) => [code, dwas])),
    summaries: rowsOf(tables, SUMMARIES),
    tasks: rowsOf(tables, TASKS),
    labels: rowsOf(tables, ACTIVITIES),
    majors: new Set(rowsOf(tables, MAJORS).flatMap(({ cips }) => cips)),
    majorLines: rowsOf(tables, MAJOR_LINES),
    directions: [...rowsOf(tables, REVIEWED_DIRECTIONS), ...rowsOf(tables, BESIDE_DIRECTIONS)].map(
      ({ group, order, occupation, carries_over, missing }) => ({
        group,
        order,
        occupation,
        carriesOver: carries_over,
        missing,
      }),
    ),
    describedJobs: new Set(
      rowsOf(tables, DUTY_STEMS)
        .filter(({ stems }) => stems.size > 0)
        .map(describedJobKey),
    ),
    jobsLeftOut: new Set(rowsOf(tables, JOBS_LEFT_OUT).map(({ job }) => job)),
    jobs: readJobs(tables),
    grades: rowsOf(tables, GRADES).map(({ branch, grade, led, trusted, ready }) => ({
      grade: `${branch} ${grade}`,
      texts: [led, trusted, ready],
    })),
    leadership: rowsOf(tables, LEADERSHIP).map(({ grade_from, grade_to, line, past }) => ({
      grades: `${grade_from} to ${grade_to}`,
      line,
      past,
    })),
    requirements: rowsOf(tables, REQUIREMENTS),
    vocabulary: [
      ...rowsOf(tables, MILITARY_VOCABULARY).map(({ term, reason }) => ({
        table: 'military' as const,
        term,
        reason,
      })),
      ...rowsOf(tables, OCCUPATION_VOCABULARY).map(({ term, reason }) => ({
        table: 'occupation' as const,
        term,
        reason,
      })),
    ],
    spelling: new Set(rowsOf(tables, SPELLING).map(({ word }) => word)),
    verbs: new Set(rowsOf(tables, VERBS).map(({ verb }) => verb)),
    unavoidableTerms: rowsOf(tables, UNAVOIDABLE_TERMS).map(({ term }) => term),
  };
}

function readJobs(tables: TableTexts): JobText[] {
  const linesOf = new Map<string, JobTextLine[]>();
  for (const { job, order, line, past, prompt } of rowsOf(tables, JOB_LINES))
    addTo(linesOf, job, { order, line, past, prompt });
  return rowsOf(tables, JOB_SUMMARIES).map(({ jobs, summary }) => ({
    jobs,
    summary,
    lines: linesOf.get(jobs[0]!) ?? [],
  }));
}

/** The tasks of each occupation that has any. */
export function tasksByOccupation(words: PlainWords): Map<string, KeyTask[]> {
  const groups = new Map<string, KeyTask[]>();
  for (const task of words.tasks) {
    const group = groups.get(task.code);
    if (group) group.push(task);
    else groups.set(task.code, [task]);
  }
  return groups;
}

/** The share of an occupation's activities that its tasks rest on: code → 0 to 1. */
export function coverageOf(words: PlainWords): Map<string, number> {
  const tasks = tasksByOccupation(words);
  return new Map(
    [...words.activitiesOf].map(([code, activities]) => {
      const covered = new Set((tasks.get(code) ?? []).flatMap((task) => task.dwas));
      return [code, activities.filter((id) => covered.has(id)).length / activities.length];
    }),
  );
}
