/** A process that takes one step of a weight after the other and answers with what each does to every set. */
import { corpusOf } from '../corpora.ts';
import type { NamedSet } from '../our-sets.ts';
import type { Product } from '../product.ts';
import { changeOf, type Outcome, outcomesOf } from './outcome.ts';
import { type Step, tuningAt } from './steps.ts';
import type { StepResult } from './table.ts';

/** What the process is told first. */
export interface StepInput {
  product: Product;
  sets: readonly NamedSet[];
  baseline: readonly Outcome[];
}

process.once('message', (input: StepInput) => {
  const { product, sets, baseline } = input;
  const corpora = { military: corpusOf('military', product), occupation: corpusOf('occupation', product) };
  process.on('message', (step: Step) => {
    const outcomes = outcomesOf(product, corpora, sets, tuningAt(step));
    const changes = outcomes.map((after, i) => changeOf(baseline[i]!, after));
    process.send!({ ...step, changes } satisfies StepResult);
  });
});
