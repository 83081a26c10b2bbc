/**
 * Shows what each weight of the ranking does: one step down and one step up, and the queries of every relevance set that this
 * moves to the first place or away from it, and in or out of the first three.
 *   npm run tune                                      every weight, on all our sets: some minutes
 *   npm run tune -- --only nearFuse,nearEdits         some of the weights
 *   npm run tune -- --set military-real,FILE          on these sets, ours by name or files in the same format
 *   npm run tune -- --json FILE                       writes the figures, too
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { TUNING } from '../search/tuning.ts';
import { corpusOf } from './corpora.ts';
import { chosenSets } from './our-sets.ts';
import { readProduct } from './product.ts';
import { tallyByKind } from './relevance.ts';
import { outcomesOf } from './tuning/outcome.ts';
import { runSteps } from './tuning/run-steps.ts';
import { chosenWeights, stepsOf } from './tuning/steps.ts';
import { baselineTable, type StepResult, tuneTable } from './tuning/table.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, set: { type: 'string' }, json: { type: 'string' } },
});
const started = performance.now();
const names = chosenWeights(values.only);
const sets = chosenSets(values.set);
const product = readProduct();
const corpora = { military: corpusOf('military', product), occupation: corpusOf('occupation', product) };

const baseline = outcomesOf(product, corpora, sets, TUNING);
const measured = sets.map(({ name, rows }, i) => ({
  name,
  relevance: tallyByKind(baseline[i]!.places, rows),
}));
console.log(`${baselineTable(measured)}\n`);

const steps = stepsOf(names);
const results: StepResult[] = [];
await runSteps(steps, availableParallelism(), { product, sets, baseline }, (result) => {
  results.push(result);
  process.stderr.write(`\r${results.length} of ${steps.length} steps`);
});
process.stderr.write('\n');
console.log('Each set: at 1 | in 3, "+1−2" for one query that came and two that went.');
console.log(
  tuneTable(
    names,
    sets.map(({ name }) => name),
    results,
  ),
);
console.log(`\n${steps.length} steps in ${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ baseline: measured, steps: results }, null, 2)}\n`);
