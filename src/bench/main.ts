/**
 * Compares our search with other libraries, in one process, over the same texts and the same keystrokes:
 *   npm run bench                          with our own relevance set
 *   npm run bench -- --set FILE            with another one, in the same format
 *   npm run bench -- --json FILE           writes the figures, too
 *   npm run bench -- --only crosswalk,minisearch
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { militaryCorpus } from './corpus.ts';
import { ENGINES } from './engines/all.ts';
import { crosswalk } from './engines/crosswalk.ts';
import { keystrokesOf } from './keystrokes.ts';
import { type Measurement, measure, type Slowness, slownessOf } from './measure.ts';
import { PROJECT, readProduct } from './product.ts';
import { readinessMs } from './readiness.ts';
import { parseRelevanceSet } from './relevance-set.ts';
import { engineTable, jsonReport, kindTable, OURS } from './report.ts';
import { verdictLine, verdictsOf } from './verdicts.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: join(PROJECT, 'tests/relevance/military.tsv') },
    json: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});

const product = readProduct();
const corpus = militaryCorpus(product.index);
const set = parseRelevanceSet(readFileSync(values.set, 'utf8'));
const keystrokes = keystrokesOf(set);
const ourEngine = crosswalk(product);
const only = values.only.split(',').filter(Boolean);
const engines = [ourEngine, ...ENGINES].filter(({ name }) => only.length === 0 || only.includes(name));

console.log(`${relative(process.cwd(), values.set)}: ${set.length} queries, ${keystrokes.length} keystrokes`);
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
const readyMs = readinessMs(product.index);

console.log(engineTable(all, slowness));
if (all.some(({ times }) => times.size < keystrokes.length)) {
  console.log(
    'An engine with fewer keystrokes is slow and was timed on an even sample; × compares it with crosswalk on the same ones.',
  );
}
console.log(`\n${kindTable(all)}`);
console.log(`\nfirst search: ${readyMs.toFixed(0)} ms after the bytes of the index\n`);
for (const verdict of verdictsOf(all, slowness, readyMs)) console.log(verdictLine(verdict));
if (values.json) writeFileSync(values.json, jsonReport(all));
