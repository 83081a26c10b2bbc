import { requiredRows, type TableTexts } from '../../src/compile/tables.ts';

/** Our text about the occupations, with the facts that it is checked against; see data/words/README.md. */
export interface PlainWords {
  /** Every occupation: code → title and kind. */
  readonly occupations: ReadonlyMap<string, { readonly title: string; readonly kind: string }>;
  /** The activities (DWA ids) that O*NET links to an occupation; only described occupations have any. */
  readonly activitiesOf: ReadonlyMap<string, readonly string[]>;
  readonly summaries: readonly Summary[];
  readonly tasks: readonly KeyTask[];
  readonly labels: readonly ActivityLabel[];
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
  /** The activities that the task rests on. */
  readonly dwas: readonly string[];
}

export interface ActivityLabel {
  readonly dwa: string;
  readonly label: string;
}

/** One text of ours and where it stands. */
export interface Line {
  readonly kind: 'summary' | 'task' | 'label';
  /** The occupation's code; for a label the activity's id. */
  readonly key: string;
  readonly where: string;
  readonly text: string;
}

/** A fault that a check found. */
export interface Problem {
  readonly where: string;
  readonly what: string;
}

/** The share of its activities that an occupation's tasks have to rest on. */
export const LEAST_COVERAGE = 0.7;

/** @throws Error if a table or a column is missing. */
export function readPlainWords(tables: TableTexts): PlainWords {
  const rows = (path: string, ...columns: string[]) => requiredRows(tables, path, columns);
  return {
    occupations: new Map(
      rows('occupations/occupations.tsv', 'code', 'title', 'kind').map((row) => [
        row.code!,
        { title: row.title!, kind: row.kind! },
      ]),
    ),
    activitiesOf: new Map(
      rows('occupations/dwas.tsv', 'code', 'dwas').map((row) => [row.code!, ids(row.dwas!)]),
    ),
    summaries: rows('words/summaries.tsv', 'code', 'summary').map((row) => ({
      code: row.code!,
      summary: row.summary!,
    })),
    tasks: rows('words/tasks.tsv', 'code', 'order', 'task', 'dwas').map((row) => ({
      code: row.code!,
      order: Number(row.order),
      task: row.task!,
      dwas: ids(row.dwas!),
    })),
    labels: rows('words/activities.tsv', 'dwa', 'label').map((row) => ({
      dwa: row.dwa!,
      label: row.label!,
    })),
    spelling: new Set(rows('words/spelling.tsv', 'word', 'why').map((row) => row.word!)),
    verbs: new Set(rows('words/verbs.tsv', 'verb').map((row) => row.verb!)),
    unavoidableTerms: rows('words/unavoidable-terms.tsv', 'term', 'why').map((row) => row.term!),
  };
}

/** Every text of ours, in the order of the tables. */
export function linesOf(words: PlainWords): Line[] {
  return [
    ...words.summaries.map(
      ({ code, summary }): Line => ({
        kind: 'summary',
        key: code,
        where: `${code}, summary`,
        text: summary,
      }),
    ),
    ...words.tasks.map(
      ({ code, order, task }): Line => ({
        kind: 'task',
        key: code,
        where: `${code}, task ${order}`,
        text: task,
      }),
    ),
    ...words.labels.map(
      ({ dwa, label }): Line => ({ kind: 'label', key: dwa, where: `${dwa}, label`, text: label }),
    ),
  ];
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

function ids(cell: string): string[] {
  return cell.split(' ').filter((id) => id !== '');
}
