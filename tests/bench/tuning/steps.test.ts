import { expect, test } from 'vitest';
import { chosenWeights, stepsOf, tuningAt } from '../../../src/bench/tuning/steps.ts';
import { TUNING, WEIGHTS, type WeightName } from '../../../src/search/tuning.ts';

test('weights are taken in the order of the table, and an unknown name is refused', () => {
  expect(chosenWeights('nearFuse,wordNumber')).toEqual(['wordNumber', 'nearFuse']);
  expect(chosenWeights(undefined)).toEqual(Object.keys(WEIGHTS));
  expect(() => chosenWeights('nearFuse,weight')).toThrow('no weight is called weight');
});

test('every weight stands within its range and has a step at least one way, never beyond an end', () => {
  for (const name of Object.keys(WEIGHTS) as WeightName[]) {
    const { value, least, most } = WEIGHTS[name];
    expect(value, name).toBeGreaterThanOrEqual(least);
    expect(value, name).toBeLessThanOrEqual(most);
    const steps = stepsOf([name]);
    expect(steps.length, name).toBeGreaterThan(0);
    for (const step of steps) {
      expect(step.value, name).toBeGreaterThanOrEqual(least);
      expect(step.value, name).toBeLessThanOrEqual(most);
      expect(step.direction, name).toBe(step.value < value ? 'down' : 'up');
    }
  }
});

test('a step changes one weight and no other', () => {
  const [step] = stepsOf(['nearFuse']);
  const tuning = tuningAt(step!);
  expect(tuning.nearFuse).toBe(step!.value);
  expect({ ...tuning, nearFuse: TUNING.nearFuse }).toEqual(TUNING);
});
