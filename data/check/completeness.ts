import { type PlainWords, type Problem, tasksByOccupation } from './plain-words.ts';

const FEWEST_TASKS = 8;
const MOST_TASKS = 16;

/**
 * Every occupation has one summary; every occupation that O*NET describes has 8 to 16 tasks, numbered without
 * a gap, and the others none; every activity of an occupation has one label.
 */
export function checkCompleteness(words: PlainWords): Problem[] {
  const problems: Problem[] = [];
  const say = (where: string, what: string) => problems.push({ where, what });

  const summarized = new Set<string>();
  for (const { code } of words.summaries) {
    if (!words.occupations.has(code)) say(code, 'a summary of an unknown occupation');
    if (summarized.has(code)) say(code, 'has two summaries');
    summarized.add(code);
  }

  const tasks = tasksByOccupation(words);
  for (const [code, { kind }] of words.occupations) {
    if (!summarized.has(code)) say(code, 'has no summary');
    const orders = (tasks.get(code) ?? []).map((task) => task.order).sort((a, b) => a - b);
    if (kind !== 'described') {
      if (orders.length > 0) say(code, 'has tasks, though O*NET describes none');
      continue;
    }
    if (orders.length < FEWEST_TASKS || orders.length > MOST_TASKS) {
      say(code, `has ${orders.length} tasks, not ${FEWEST_TASKS} to ${MOST_TASKS}`);
    }
    if (orders.some((order, i) => order !== i + 1)) say(code, `its tasks are numbered ${orders.join(', ')}`);
  }
  for (const code of tasks.keys()) {
    if (!words.occupations.has(code)) say(code, 'tasks of an unknown occupation');
  }

  const labeled = new Set<string>();
  for (const { dwa } of words.labels) {
    if (labeled.has(dwa)) say(dwa, 'has two labels');
    labeled.add(dwa);
  }
  for (const dwa of new Set([...words.activitiesOf.values()].flat())) {
    if (!labeled.has(dwa)) say(dwa, 'has no label');
  }
  return [...problems, ...checkJobs(words)];
}

/** Every military job with an official description that is not left out has one summary, and lines numbered without a gap. */
function checkJobs({ describedJobs, jobsLeftOut, jobs }: PlainWords): Problem[] {
  const problems: Problem[] = [];
  const summarized = new Set<string>();
  for (const { jobs: shared, lines } of jobs) {
    for (const job of shared) {
      if (summarized.has(job)) problems.push({ where: job, what: 'has two summaries' });
      summarized.add(job);
    }
    const orders = lines.map(({ order }) => order).sort((a, b) => a - b);
    if (orders.length === 0) problems.push({ where: shared[0]!, what: 'has no lines' });
    if (orders.some((order, i) => order !== i + 1))
      problems.push({ where: shared[0]!, what: `its lines are numbered ${orders.join(', ')}` });
  }
  for (const job of describedJobs)
    if (!summarized.has(job) && !jobsLeftOut.has(job)) problems.push({ where: job, what: 'has no summary' });
  for (const job of jobsLeftOut)
    if (summarized.has(job)) problems.push({ where: job, what: 'is left out, and has a summary' });
  return problems;
}
