import { TUNING, type Tuning, WEIGHTS, type WeightName } from '../../search/tuning.ts';

/** One weight moved by a step. */
export interface Step {
  name: WeightName;
  direction: 'down' | 'up';
  value: number;
}

/** The names of weights that were asked for, in the order of the table of weights. @throws Error for a name of none. */
export function chosenWeights(choice: string | undefined): WeightName[] {
  const all = Object.keys(WEIGHTS) as WeightName[];
  if (choice === undefined) return all;
  const names = choice.split(',');
  const unknown = names.filter((name) => !(name in WEIGHTS));
  if (unknown.length > 0) throw new Error(`no weight is called ${unknown.join(', ')}`);
  return all.filter((name) => names.includes(name));
}

/** A step down and a step up of each weight; at an end of its range there is none, near one it is shorter. */
export function stepsOf(names: readonly WeightName[]): Step[] {
  return names.flatMap((name) => {
    const { value, least, most, step } = WEIGHTS[name];
    const down = { name, direction: 'down' as const, value: rounded(Math.max(least, value - step)) };
    const up = { name, direction: 'up' as const, value: rounded(Math.min(most, value + step)) };
    return [down, up].filter((each) => each.value !== value);
  });
}

/** All weights as they are in force, but for one. */
export function tuningAt({ name, value }: Pick<Step, 'name' | 'value'>): Tuning {
  return { ...TUNING, [name]: value };
}

/** 0.9 + 0.2 is 1.1. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
