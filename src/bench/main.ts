/**
 * Compares our search with other libraries, in one process, over the same texts and the same keystrokes:
 *   npm run bench                                    military titles, with our own relevance set
 *   npm run bench -- --kind civilian                 occupations
 *   npm run bench -- --set FILE                      with another set, in the same format
 *   npm run bench -- --json FILE                     writes the figures, too
 *   npm run bench -- --only crosswalk,minisearch     some of the engines
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { civilianCorpus } from './civilian-corpus.ts';
import { OURS } from './engine.ts';
import { CIVILIAN_ENGINES, MILITARY_ENGINES } from './engines/all.ts';
import { crosswalkCivilian, crosswalkMilitary } from './engines/crosswalk.ts';
import { keystrokesOf } from './keystrokes.ts';
import { type Measurement, measure, type Slowness, slownessOf } from './measure.ts';
import { militaryCorpus } from './military-corpus.ts';
import { PROJECT, readProduct } from './product.ts';
import { readinessMs } from './readiness.ts';
import { parseRelevanceSet } from './relevance-set.ts';
import { engineTable, jsonReport, kindTable } from './report.ts';
import { CIVILIAN_BARS, MILITARY_BARS, verdictLine, verdictsOf } from './verdicts.ts';

const { values } = parseArgs({
  options: {
    kind: { type: 'string', default: 'military' },
    set: { type: 'string' },
    json: { type: 'string' },
    only: { type: 'string' },
  },
});
if (values.kind !== 'military' && values.kind !== 'civilian') {
  throw new Error(`--kind is "military" or "civilian", not "${values.kind}"`);
}
const military = values.kind === 'military';
const setFile = values.set ?? join(PROJECT, `tests/relevance/${values.kind}.tsv`);
const set = parseRelevanceSet(readFileSync(setFile, 'utf8'));
const keystrokes = keystrokesOf(set);
const product = readProduct();
const corpus = military ? militaryCorpus(product.index) : civilianCorpus(product);
const only = values.only?.split(',');
const engines = (
  military
    ? [crosswalkMilitary(product), ...MILITARY_ENGINES]
    : [crosswalkCivilian(product), ...CIVILIAN_ENGINES]
).filter(({ name }) => only?.includes(name) ?? true);

console.log(`${relative(process.cwd(), setFile)}: ${set.length} queries, ${keystrokes.length} keystrokes`);
console.log(`${corpus.description}\n`);

const all: Measurement[] = [];
const slowness = new Map<string, Slowness>();
for (const engine of engines) {
  process.stderr.write(`${engine.name} …\n`);
  const measurement = measure(engine, corpus, set, keystrokes);
  all.push(measurement);
  const ours = all.find((each) => each.engine === OURS);
  if (ours && measurement !== ours) slowness.set(engine.name, slownessOf(measurement, ours));
}
const readyMs = military ? readinessMs(product.index) : undefined;

console.log(engineTable(all, slowness));
if (all.some(({ times }) => times.size < keystrokes.length)) {
  console.log(
    'An engine with fewer keystrokes is slow and was timed on an even sample; × compares it with crosswalk on the same ones.',
  );
}
console.log(`\n${kindTable(all)}`);
console.log('');
for (const verdict of verdictsOf(all, slowness, military ? MILITARY_BARS : CIVILIAN_BARS, readyMs))
  console.log(verdictLine(verdict));
if (values.json) writeFileSync(values.json, jsonReport(all));
