/**
 * Measures what is suggested beside the official matches, on links that are held out.
 *   npm run evaluate                     all reports
 *   npm run evaluate -- --fit            the weights fitted on all, for src/compile/suggest/tuning.ts
 *   npm run evaluate -- --list SEED N    what is suggested for N current specialties drawn at random, to be read by eye
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileIndex } from '../../compile/compile-index.ts';
import { compileDirections } from '../../compile/directions/all-directions.ts';
import { reverseDirections } from '../../compile/directions/reverse.ts';
import { readTables } from '../../compile/read-tables.ts';
import { readSuggestBase } from '../../compile/suggest/base.ts';
import { infer } from '../../compile/suggest/infer.ts';
import { furtherWeights, likenessWeights, linkWeights } from '../../compile/suggest/weights.ts';
import { calibrationReport } from './calibration-report.ts';
import { coverageReport } from './coverage-report.ts';
import { drawnLists } from './drawn-lists.ts';
import { expertReport } from './expert-report.ts';
import { heldBackPage } from './held-back-page.ts';
import { holdOutLinks } from './held-out-links.ts';
import { officialReport } from './official-report.ts';
import { spotChecks } from './spot-checks.ts';

const { values, positionals } = parseArgs({
  options: { fit: { type: 'boolean' }, list: { type: 'boolean' } },
  allowPositionals: true,
});
const tables = readTables(join(import.meta.dirname, '../../../data'));
const index = compileIndex(tables, 'evaluate');
const base = readSuggestBase(tables, index);

if (values.list) {
  const [seed, count] = positionals.map(Number);
  if (!Number.isInteger(seed) || !Number.isInteger(count))
    throw new Error('Say a seed and a count: npm run evaluate -- --list 1 60');
  console.log(drawnLists(index, base, compileDirections(tables, index, infer(base)), seed!, count!));
} else if (values.fit) {
  const { likeness, link } = holdOutLinks(base).fitted;
  console.log('likeness', likenessWeights(likeness.all));
  console.log('link', linkWeights(link));
  console.log('further', furtherWeights(expertReport(base).fitted));
} else {
  const links = holdOutLinks(base);
  const experts = expertReport(base);
  console.log(`${officialReport(base, links)}\n`);
  console.log(`${experts.text}\n`);
  console.log(`${calibrationReport(base, links, experts.heldOut)}\n`);
  const started = performance.now();
  const inferred = infer(base);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const directions = compileDirections(tables, index, inferred);
  console.log(`${coverageReport(base, directions)}\n`);
  console.log(`${heldBackPage(tables, base)}\n`);
  console.log(`${spotChecks(index, reverseDirections(index, directions))}\n`);
  console.log(`What is inferred for all ${base.jobs.length} specialties took ${seconds} s.`);
}
