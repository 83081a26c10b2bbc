import { type Line, linesOf } from './lines.ts';
import { type PlainWords, type Problem, tasksByOccupation } from './plain-words.ts';
import { firstWord } from './text.ts';

/** A past opens with a form of its line's verb: past.ts. */
const OPENS_FREELY = new Set<Line['kind']>(['major', 'carries over', 'missing', 'grade', 'past', 'prompt']);

const MOST_TASKS_A_VERB = 2;
const MOST_SUMMARIES_IN_A_ROW = 2;

/**
 * Every line about an occupation or a military job opens with a verb in its base form (data/words/verbs.tsv), and no verb of the list is idle; in an
 * occupation or military job no verb opens more than two tasks; in the order of the codes no more than two summaries in a row
 * open alike.
 */
export function checkOpenings(words: PlainWords): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  for (const { kind, where, text } of linesOf(words)) {
    if (OPENS_FREELY.has(kind)) continue;
    const verb = firstWord(text);
    used.add(verb);
    if (!words.verbs.has(verb)) {
      problems.push({ where, what: `opens with "${verb}", no known verb: ${text}` });
    }
  }
  for (const verb of words.verbs) {
    if (!used.has(verb)) problems.push({ where: 'verbs.tsv', what: `"${verb}" opens no line` });
  }
  const lists = [
    ...[...tasksByOccupation(words)].map(([code, tasks]) => [code, tasks.map(({ task }) => task)] as const),
    ...words.jobs.map(({ jobs, lines }) => [jobs[0]!, lines.map(({ line }) => line)] as const),
  ];
  for (const [code, lines] of lists) {
    const counts = new Map<string, number>();
    for (const line of lines) counts.set(firstWord(line), (counts.get(firstWord(line)) ?? 0) + 1);
    for (const [verb, count] of counts) {
      if (count > MOST_TASKS_A_VERB) problems.push({ where: code, what: `"${verb}" opens ${count} lines` });
    }
  }
  const inOrder = [...words.summaries].sort((a, b) => (a.code < b.code ? -1 : 1));
  let inARow = 0;
  let last = '';
  for (const { code, summary } of inOrder) {
    const verb = firstWord(summary);
    inARow = verb === last ? inARow + 1 : 1;
    last = verb;
    if (inARow > MOST_SUMMARIES_IN_A_ROW) {
      problems.push({ where: code, what: `${inARow} summaries in a row open with "${verb}"` });
    }
  }
  return problems;
}
