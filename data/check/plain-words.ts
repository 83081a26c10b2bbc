import { DWAS, OCCUPATIONS } from '../../src/compile/tables/occupation-tables.ts';
import { BESIDE_DIRECTIONS, REVIEWED_DIRECTIONS } from '../../src/compile/tables/reviewed-tables.ts';
import {
  ACTIVITIES,
  SPELLING,
  SUMMARIES,
  TASKS,
  UNAVOIDABLE_TERMS,
  VERBS,
} from '../../src/compile/tables/word-tables.ts';
import { rowsOf, type TableTexts } from '../../src/compile/tables.ts';

/** Our text about the occupations, with the facts that it is checked against; see data/words/README.md. */
export interface PlainWords {
  /** Every occupation: code → title and kind. */
  readonly occupations: ReadonlyMap<string, { readonly title: string; readonly kind: string }>;
  /** The activities (DWA ids) that O*NET links to an occupation; only described occupations have any. */
  readonly activitiesOf: ReadonlyMap<string, readonly string[]>;
  readonly summaries: readonly Summary[];
  readonly tasks: readonly KeyTask[];
  readonly labels: readonly ActivityLabel[];
  /** What carries over from a military job to an occupation, and what is missing. */
  readonly directions: readonly DirectionText[];
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

export interface DirectionText {
  readonly group: string;
  /** 1 for the best. */
  readonly order: number;
  readonly occupation: string;
  readonly carriesOver: string;
  readonly missing: string;
}

/** One text of ours and where it stands. */
export interface Line {
  readonly kind: 'summary' | 'task' | 'label' | 'carries over' | 'missing';
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

/** @throws TableError where a table is not what it should hold; Error if it is missing. */
export function readPlainWords(tables: TableTexts): PlainWords {
  return {
    occupations: new Map(rowsOf(tables, OCCUPATIONS).map(({ code, title, kind }) => [code, { title, kind }])),
    activitiesOf: new Map(rowsOf(tables, DWAS).map(({ code, dwas }) => [code, dwas])),
    summaries: rowsOf(tables, SUMMARIES),
    tasks: rowsOf(tables, TASKS),
    labels: rowsOf(tables, ACTIVITIES),
    directions: [...rowsOf(tables, REVIEWED_DIRECTIONS), ...rowsOf(tables, BESIDE_DIRECTIONS)].map(
      ({ group, order, occupation, carries_over, missing }) => ({
        group,
        order,
        occupation,
        carriesOver: carries_over,
        missing,
      }),
    ),
    spelling: new Set(rowsOf(tables, SPELLING).map(({ word }) => word)),
    verbs: new Set(rowsOf(tables, VERBS).map(({ verb }) => verb)),
    unavoidableTerms: rowsOf(tables, UNAVOIDABLE_TERMS).map(({ term }) => term),
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
    ...words.directions.flatMap(({ group, order, occupation, carriesOver, missing }): Line[] => {
      const where = `${group}, direction ${order}`;
      return [
        { kind: 'carries over', key: occupation, where, text: carriesOver },
        { kind: 'missing', key: occupation, where, text: missing },
      ];
    }),
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
