import { WEIGHTS, type WeightName } from '../../search/tuning.ts';
import type { RelevanceByKind } from '../relevance.ts';
import { textTable } from '../text-table.ts';
import type { Change, SetChange } from './outcome.ts';
import type { Step } from './steps.ts';

/** What one step of a weight does to each set. */
export interface StepResult extends Step {
  changes: readonly SetChange[];
}

/** "+1−2", or "·" where nothing changed. */
function changeWords({ better, worse }: Change): string {
  return better + worse === 0 ? '·' : `+${better}−${worse}`;
}

/**
 * A weight a row: for a step down and for a step up the queries of each set that came to stand at 1 and that fell from there,
 * after a stroke the same among the first three, and how many first results changed in all sets together.
 */
export function tuneTable(
  names: readonly WeightName[],
  sets: readonly string[],
  results: readonly StepResult[],
): string {
  const head = (arrow: string) => [`${arrow} to`, ...sets.map((set) => `${arrow} ${set}`), `${arrow} firsts`];
  const cells = (name: WeightName, direction: Step['direction']) => {
    const result = results.find((each) => each.name === name && each.direction === direction);
    if (!result) return ['end', ...sets.map(() => ''), ''];
    const { value, changes } = result;
    return [
      String(value),
      ...changes.map(({ at1, in3 }) => `${changeWords(at1)}|${changeWords(in3)}`),
      String(changes.reduce((sum, { firsts }) => sum + firsts, 0)),
    ];
  };
  return textTable([
    ['weight', 'now', ...head('↓'), ...head('↑')],
    ...names.map((name) => [name, String(WEIGHTS[name].value), ...cells(name, 'down'), ...cells(name, 'up')]),
  ]);
}

/** What is measured with the weights in force: a set a row, its kinds below it. */
export function baselineTable(sets: readonly { name: string; relevance: RelevanceByKind }[]): string {
  const share = (value: number) => value.toFixed(3);
  return textTable([
    ['set', 'n', 'at 1', 'in 3', 'in 10', 'MRR'],
    ...sets.flatMap(({ name, relevance: { overall, kinds } }) =>
      [
        [name, overall] as const,
        ...Object.entries(kinds).map(([kind, each]) => [`  ${kind}`, each] as const),
      ].map(([label, { n, at1, in3, in10, mrr }]) => [
        label,
        String(n),
        share(at1),
        share(in3),
        share(in10),
        share(mrr),
      ]),
    ),
  ]);
}
