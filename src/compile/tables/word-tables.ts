import { listOf, matching, text, wholeNumber } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { cipCode, dwaId, dwaIds, onetCode } from './field-columns.ts';

/** What each occupation and each military job does, in our own plain words; see data/words/README.md. */

const written = { origin: 'written' } as const;

/** As many lines a military job has at most. */
export const MOST_JOB_LINES = 7;

export const SUMMARIES = defineTable({
  path: 'words/summaries.tsv',
  columns: { code: onetCode, summary: text },
  key: ['code'],
  ...written,
});

/** As many words a prompt has at most: it is read at a glance. */
export const MOST_PROMPT_WORDS = 7;

/** What a figure would add to a line, as it stands in parentheses behind it: "[number] trucks a month". */
const prompt = matching(
  new RegExp(`^((?=[^[\\]]*\\[number\\][^[\\]]*$)[^()\\s]+( [^()\\s]+){0,${MOST_PROMPT_WORDS - 1}})?$`),
  `empty, or at most ${MOST_PROMPT_WORDS} words with "[number]" once and no parentheses`,
);

/** `past` is the task for a job that one has left. */
export const TASKS = defineTable({
  path: 'words/tasks.tsv',
  columns: {
    code: onetCode,
    order: wholeNumber({ from: 1, digits: 2 }),
    task: text,
    past: text,
    prompt,
    dwas: dwaIds,
  },
  key: ['code', 'order'],
  ...written,
});

export const ACTIVITIES = defineTable({
  path: 'words/activities.tsv',
  columns: { dwa: dwaId, label: text },
  key: ['dwa'],
  ...written,
});

/** What each field of study is, by its CIP code. */
export const MAJOR_LINES = defineTable({
  path: 'words/majors.tsv',
  columns: { cip: cipCode, line: text },
  key: ['cip'],
  ...written,
});

/** A row of matching/duty-stems.tsv: the branch with hyphens for spaces, the code, the rank letters. */
const describedJob = matching(
  /^[A-Z][A-Za-z-]+:[^\s:]+:[EWO]+$/,
  'a job with an official description, such as Marine-Corps:0311:E',
);

/** Jobs that are described alike share a summary; it goes by the first of them. */
export const JOB_SUMMARIES = defineTable({
  path: 'words/military/summaries.tsv',
  columns: { jobs: listOf(describedJob, ' '), summary: text },
  key: ['jobs'],
  ...written,
});

/** Jobs whose official description is of another job, or of none: told by it they would mislead. */
export const JOBS_LEFT_OUT = defineTable({
  path: 'words/military/left-out.tsv',
  columns: { job: describedJob, why: text },
  key: ['job'],
  ...written,
});

/** `job` is the first of a summary's jobs; `past` is the line for a job that one has left. */
export const JOB_LINES = defineTable({
  path: 'words/military/lines.tsv',
  columns: {
    job: describedJob,
    order: wholeNumber({ from: 1, to: MOST_JOB_LINES }),
    line: text,
    past: text,
    prompt,
  },
  key: ['job', 'order'],
  ...written,
});

export const SPELLING = defineTable({
  path: 'words/spelling.tsv',
  columns: { word: text, why: text },
  key: ['word'],
  ...written,
});

export const VERBS = defineTable({
  path: 'words/verbs.tsv',
  columns: { verb: text },
  key: ['verb'],
  ...written,
});

export const UNAVOIDABLE_TERMS = defineTable({
  path: 'words/unavoidable-terms.tsv',
  columns: { term: text, why: text },
  key: ['term'],
  ...written,
});
