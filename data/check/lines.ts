import type { PlainWords } from './plain-words.ts';

/** One text of ours and where it stands. */
export interface Line {
  readonly kind:
    | 'summary'
    | 'task'
    | 'label'
    | 'major'
    | 'carries over'
    | 'missing'
    | 'job summary'
    | 'job line'
    | 'grade'
    | 'leadership'
    | 'past'
    | 'prompt';
  /** The occupation's code; for a label the activity's id; for a major its CIP code; of a military job the first that shares the text. */
  readonly key: string;
  readonly where: string;
  readonly text: string;
}

/** A line that can stand on a résumé, with what else it may read there. */
export interface ResumeLine extends Line {
  readonly kind: 'task' | 'job line' | 'leadership';
  readonly past: string;
  /** '' for none. */
  readonly prompt: string;
}

/** Every text of ours. */
export function linesOf(words: PlainWords): Line[] {
  return [
    ...words.summaries.map(
      ({ code, summary }): Line => ({ kind: 'summary', key: code, where: `${code}, summary`, text: summary }),
    ),
    ...words.labels.map(
      ({ dwa, label }): Line => ({ kind: 'label', key: dwa, where: `${dwa}, label`, text: label }),
    ),
    ...words.majorLines.map(
      ({ cip, line }): Line => ({ kind: 'major', key: cip, where: `CIP ${cip}`, text: line }),
    ),
    ...words.directions.flatMap(({ group, order, occupation, carriesOver, missing }): Line[] => {
      const where = `${group}, direction ${order}`;
      return [
        { kind: 'carries over', key: occupation, where, text: carriesOver },
        { kind: 'missing', key: occupation, where, text: missing },
      ];
    }),
    ...words.jobs.map(
      ({ jobs, summary }): Line => ({
        kind: 'job summary',
        key: jobs[0]!,
        where: `${jobs[0]}, summary`,
        text: summary,
      }),
    ),
    ...words.grades.flatMap(({ grade, texts }) =>
      texts.map((text): Line => ({ kind: 'grade', key: grade, where: grade, text })),
    ),
    ...resumeLinesOf(words).flatMap(formsOf),
  ];
}

/** Every line that can stand on a résumé. */
export function resumeLinesOf({ tasks, jobs, leadership }: PlainWords): ResumeLine[] {
  return [
    ...tasks.map(
      ({ code, order, task, past, prompt }): ResumeLine => ({
        kind: 'task',
        key: code,
        where: `${code}, task ${order}`,
        text: task,
        past,
        prompt,
      }),
    ),
    ...jobs.flatMap(({ jobs: [key = ''], lines }) =>
      lines.map(
        ({ order, line, past, prompt }): ResumeLine => ({
          kind: 'job line',
          key,
          where: `${key}, line ${order}`,
          text: line,
          past,
          prompt,
        }),
      ),
    ),
    ...leadership.map(
      ({ grades, line, past }): ResumeLine => ({
        kind: 'leadership',
        key: grades,
        where: grades,
        text: line,
        past,
        prompt: '',
      }),
    ),
  ];
}

function formsOf({ past, prompt, ...line }: ResumeLine): Line[] {
  const { key, where } = line;
  return [
    line,
    { kind: 'past', key, where: `${where}, past`, text: past },
    ...(prompt === '' ? [] : [{ kind: 'prompt', key, where: `${where}, prompt`, text: prompt } as const]),
  ];
}
