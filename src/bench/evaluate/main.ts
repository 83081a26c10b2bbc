/**
 * Measures what is suggested beside the official matches, on links that are held out.
 *   npm run evaluate            all reports
 *   npm run evaluate -- --fit   the weights fitted on all, for src/compile/suggest/tuning.ts
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileIndex } from '../../compile/compile-index.ts';
import { readTables } from '../../compile/read-tables.ts';
import { readSuggestBase } from '../../compile/suggest/base.ts';
import { readExpertLists } from '../../compile/suggest/expert-lists.ts';
import { type Suggestion, suggestionsFor } from '../../compile/suggest/suggestions.ts';
import { furtherWeights, likenessWeights, linkWeights } from '../../compile/suggest/weights.ts';
import { calibrationReport } from './calibration-report.ts';
import { coverageReport } from './coverage-report.ts';
import { expertReport } from './expert-report.ts';
import { heldBackPage } from './held-back-page.ts';
import { holdOutLinks } from './held-out-links.ts';
import { officialReport } from './official-report.ts';
import { spotChecks } from './spot-checks.ts';

const { values } = parseArgs({ options: { fit: { type: 'boolean' } } });
const tables = readTables(join(import.meta.dirname, '../../../data'));
const index = compileIndex(tables, 'evaluate');
const base = readSuggestBase(tables, index);
const links = holdOutLinks(base);
const experts = expertReport(base, readExpertLists(tables, index));

if (values.fit) {
  console.log('likeness', likenessWeights(links.fitted.likeness.all));
  console.log('link', linkWeights(links.fitted.link));
  console.log('further', furtherWeights(experts.fitted));
} else {
  console.log(`${officialReport(base, links)}\n`);
  console.log(`${experts.text}\n`);
  console.log(`${calibrationReport(base, links)}\n`);
  const started = performance.now();
  const suggested = new Map<number, Suggestion[]>(
    base.jobs.map((job) => [job.id, suggestionsFor(base, job)]),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const directions = new Map(
    [...suggested].map(([id, list]) => [id, list.map(({ direction }) => direction)]),
  );
  console.log(`${coverageReport(tables, index, base, directions)}\n`);
  console.log(`${heldBackPage(tables, base)}\n`);
  console.log(`${spotChecks(tables, index, base, suggested)}\n`);
  console.log(`Suggestions for all ${base.jobs.length} specialties took ${seconds} s.`);
}
