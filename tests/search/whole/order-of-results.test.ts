import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullEngine, fullIndex, shownOf } from '../../fixtures/full-crosswalk.ts';

test('whatever is asked without a branch, results come in the order of their rungs, current ones', () => {
  const words = [
    ...new Set(fullIndex().titles.flatMap(({ title, code }) => [code, ...title.split(/[ ,]+/)])),
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('cook', 'medic', 'cop', 'plumber')), {
      minLength: 1,
      maxLength: 3,
    })
    .map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(text, (typed) => {
      const rungs = shownOf(fullEngine().military({ text: typed, limit: 100, rank: 'Enlisted' }).results)
        .filter(({ specialty: job }) => job.status === 'current' && !job.branches.includes('Space Force'))
        .map(({ rung }) => rung);
      expect(rungs).toEqual([...rungs].sort((a, b) => a - b));
    }),
  );
});
