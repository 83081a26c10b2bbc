import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLikeness } from '../../../src/compile/suggest/likeness.ts';
import { LIKENESS_PARTS } from '../../../src/compile/suggest/likeness-parts.ts';
import { neighboursThat } from '../../../src/compile/suggest/neighbours.ts';
import { LEAST_ODDS } from '../../../src/compile/suggest/odds.ts';
import { countTerms } from '../../../src/compile/suggest/sparse-vectors.ts';
import { LIKENESS_WEIGHTS } from '../../../src/compile/suggest/tuning.ts';
import { madeJob, madeJobs } from '../../fixtures/made-suggest.ts';

const word = fc.constantFrom('diesel', 'mechanic', 'aviation', 'supply', 'radar', 'cook', 'officer', 'clerk');
const made = fc
  .record({
    title: fc.array(word, { minLength: 1, maxLength: 4 }),
    duties: fc.array(word, { maxLength: 5 }),
    dodGroup: fc.constantFrom('', '110100', '110200', '161000'),
    field: fc.constantFrom('', 'Army 3 91', 'Navy 2 E'),
    enlisted: fc.boolean(),
    evidence: fc.boolean(),
  })
  .map(({ title, duties, ...more }) => madeJob(title.join(' '), { ...more, duties: countTerms(duties) }));

test('the neighbours of a job are all that the sum of what they have in common makes likely enough', () => {
  fc.assert(
    fc.property(fc.array(made, { minLength: 2, maxLength: 12 }), (some) => {
      const jobs = madeJobs(some);
      const likeness = buildLikeness(
        jobs,
        jobs.filter(({ evidence }) => evidence),
      );
      for (const job of jobs) {
        const wanted: number[] = [];
        likeness.pairs(job, (other, parts) => {
          const odds = LIKENESS_PARTS.reduce(
            (sum, part, i) => sum + LIKENESS_WEIGHTS[part] * parts[i]!,
            LIKENESS_WEIGHTS.start,
          );
          if (odds >= LEAST_ODDS && other !== job) wanted.push(other.id);
        });
        const found = likeness.neighbours(job, LIKENESS_WEIGHTS, (other) => other === job);
        expect(neighboursThat(found, () => true).map((each) => each.job.id)).toEqual(wanted);
      }
    }),
  );
});
