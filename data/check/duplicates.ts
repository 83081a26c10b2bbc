import { type Line, linesOf } from './lines.ts';
import { type PlainWords, type Problem, tasksByOccupation } from './plain-words.ts';
import { plainWords, sentences } from './text.ts';

/** Texts that several occupations, jobs, or grades may share: the same duty may read the same. */
const MAY_REPEAT = new Set<Line['kind']>([
  'task',
  'carries over',
  'missing',
  'job line',
  'grade',
  'past',
  'prompt',
]);

/**
 * No sentence stands twice: no label, no sentence of an occupation's summary, no summary of a military job, no line within
 * an occupation or a job, nothing that carries over within a group of jobs. A task may read as a label does; many
 * occupations lack the same, and many occupations and jobs have the same duty.
 */
export function checkDuplicates(words: PlainWords): Problem[] {
  const problems: Problem[] = [];
  const seen = { text: new Map<string, string>(), label: new Map<string, string>() };
  for (const { kind, where, text } of linesOf(words)) {
    if (MAY_REPEAT.has(kind)) continue;
    const places = kind === 'label' ? seen.label : seen.text;
    for (const sentence of kind === 'summary' ? sentences(text) : [text]) {
      const key = plainWords(sentence).join(' ');
      const before = places.get(key);
      if (before) problems.push({ where, what: `the same as ${before}: ${sentence}` });
      else places.set(key, where);
    }
  }
  return [
    ...problems,
    ...[...tasksByOccupation(words)].flatMap(([code, tasks]) =>
      twiceIn(
        tasks,
        ({ order }) => `${code}, task ${order}`,
        ({ task }) => task,
      ),
    ),
    ...words.jobs.flatMap(({ jobs, lines }) =>
      twiceIn(
        lines,
        ({ order }) => `${jobs[0]}, line ${order}`,
        ({ line }) => line,
      ),
    ),
    ...twiceIn(
      words.directions,
      ({ group, order }) => `${group}, direction ${order}`,
      ({ group, carriesOver }) => `${group} ${carriesOver}`,
    ),
  ];
}

/** Those of a list that say what one before them says. */
function twiceIn<T extends { readonly order: number }>(
  list: readonly T[],
  where: (each: T) => string,
  text: (each: T) => string,
): Problem[] {
  const seen = new Map<string, number>();
  return list.flatMap((each) => {
    const key = plainWords(text(each)).join(' ');
    const before = seen.get(key);
    if (before !== undefined) return [{ where: where(each), what: `the same as ${before}` }];
    seen.set(key, each.order);
    return [];
  });
}
