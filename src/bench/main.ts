/**
 * Compares our search with other libraries, in one process, over the same texts and the same keystrokes:
 *   npm run bench                                    military titles, with our own relevance sets
 *   npm run bench -- --kind occupation               occupations
 *   npm run bench -- --set military-real,FILE        with these sets, ours by name or files in the same format
 *   npm run bench -- --json FILE                     writes the figures, too
 *   npm run bench -- --only crosswalk,minisearch     some of the engines
 *   npm run bench -- --growth                        how ours grows with the titles, and nothing else
 *   npm run bench -- --fuse                          what Fuse.js does for us, in full, and nothing else
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpusOf } from './corpora.ts';
import { OURS } from './engine.ts';
import { MILITARY_ENGINES, OCCUPATION_ENGINES } from './engines/all.ts';
import { crosswalk } from './engines/crosswalk.ts';
import { fuseInBrief, fuseInFull } from './fuse/report.ts';
import { growthTable } from './growth.ts';
import { keystrokesOf } from './keystrokes.ts';
import { type Measurement, measure, type Slowness, slownessOf } from './measure.ts';
import { chosenSets, type NamedSet } from './our-sets.ts';
import { KINDS, type Kind, type Product, readProduct, readProductTables } from './product.ts';
import { readinessMs } from './readiness.ts';
import { jsonReport, relevanceTable, speedTable } from './report.ts';
import { relevanceVerdicts, speedVerdicts, verdictLine } from './verdicts.ts';

const { values } = parseArgs({
  options: {
    kind: { type: 'string', default: 'military' },
    set: { type: 'string' },
    json: { type: 'string' },
    only: { type: 'string' },
    fuse: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
  },
});
const kind = KINDS.find((each) => each === values.kind);
if (!kind) throw new Error(`--kind is one of ${KINDS.join(', ')}, not "${values.kind}"`);
const tables = readProductTables();
const product = readProduct(tables);
if (values.fuse) {
  fuseInFull({ product, tables, sets: chosenSets(values.set), print: console.log });
} else if (values.growth) {
  console.log(growthTable(product, chosenSets(values.set, ['military'])[0]!));
} else {
  compare(kind, product, chosenSets(values.set, [kind]));
}

function compare(kind: Kind, product: Product, sets: readonly NamedSet[]): void {
  const timed = sets[0]!;
  const keystrokes = keystrokesOf(timed.rows);
  const corpus = corpusOf(kind, product);
  const only = values.only?.split(',');
  const rivals = kind === 'military' ? MILITARY_ENGINES : OCCUPATION_ENGINES;
  console.log(`${corpus.description}\n`);
  const all: Measurement[] = [];
  const slowness = new Map<string, Slowness>();
  for (const engine of [crosswalk(kind, product), ...rivals]) {
    if (only && !only.includes(engine.name)) continue;
    process.stderr.write(`${engine.name} …\n`);
    const measurement = measure(engine, corpus, sets, keystrokes);
    all.push(measurement);
    const ours = all.find((each) => each.engine === OURS);
    if (ours && measurement !== ours) slowness.set(engine.name, slownessOf(measurement, ours));
  }
  console.log(`${keystrokes.length} keystrokes, of the set ${timed.name}`);
  console.log(speedTable(all, slowness));
  if (all.some(({ times }) => times.size < keystrokes.length)) {
    console.log(
      'An engine with fewer keystrokes is slow and was timed on an even sample; × compares it with crosswalk on the same ones.',
    );
  }
  const readyMs = kind === 'military' ? readinessMs(product.index) : undefined;
  console.log('');
  for (const verdict of speedVerdicts(all, slowness, kind, readyMs)) console.log(verdictLine(verdict));
  for (const { name, rows } of sets) {
    console.log(`\n${name}: ${rows.length} queries\n${relevanceTable(all, name)}\n`);
    for (const verdict of relevanceVerdicts(all, name)) console.log(verdictLine(verdict));
  }
  if (!only) {
    fuseInBrief({ product, tables, sets, print: console.log });
    if (kind === 'military') console.log(`\nWith more titles:\n${growthTable(product, timed)}`);
  }
  if (values.json) writeFileSync(values.json, jsonReport(all));
}
