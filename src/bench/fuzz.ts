/**
 * Asks our search 100,000 random queries and reports what must not happen: an exception, an answer that takes long, another
 * order for the same query.
 *   npm run fuzz                        the same queries every time
 *   npm run fuzz -- --seed 7 --count 5000
 */
import { parseArgs } from 'node:util';
import type { MilitaryQuery } from '../search/answers.ts';
import { createEngine } from '../search/engine.ts';
import { readProduct } from './product.ts';
import { createRandom } from './random.ts';
import { createRandomQueries } from './random-queries.ts';

const MOST_MS = 50;
/** The repetitions run this many queries later, when whatever search remembers has changed. */
const LATER = 500;

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '100000' } },
});
const product = readProduct();
const engine = createEngine(product);
const nextQuery = createRandomQueries(product.index, createRandom(Number(values.seed)));

let throws = 0;
let slow = 0;
let slowest = { ms: 0, what: '' };
let changed = 0;

/** The order of an answer as one line; failures and the time it took are counted. */
function ask(what: string, answer: () => readonly unknown[]): string {
  const started = performance.now();
  let order: string;
  try {
    order = answer().join(' ');
  } catch (error) {
    throws++;
    order = `threw ${error}`;
    console.log(`${what}: ${order}`);
  }
  const ms = performance.now() - started;
  if (ms > MOST_MS) slow++;
  if (ms > slowest.ms) slowest = { ms, what };
  return order;
}

const military = (query: MilitaryQuery) =>
  ask(`military ${shown(query.text)}`, () =>
    engine.military(query).results.map(({ specialty }) => specialty),
  );
const occupations = ({ text, limit = 10 }: MilitaryQuery) =>
  ask(`occupations ${shown(text)}`, () =>
    engine.occupations({ text, limit }).results.map(({ occupation }) => occupation),
  );

function shown(text: string): string {
  return `${JSON.stringify(text.slice(0, 80))}${text.length > 80 ? ` … (${text.length} characters)` : ''}`;
}

const earlier: { query: MilitaryQuery; orders: [string, string] }[] = [];
const repeat = () => {
  for (const { query, orders } of earlier.splice(0)) {
    if (military(query) === orders[0] && occupations(query) === orders[1]) continue;
    changed++;
    console.log(`another order: ${shown(query.text)}`);
  }
};
const count = Number(values.count);
for (let i = 0; i < count; i++) {
  const query = nextQuery();
  earlier.push({ query, orders: [military(query), occupations(query)] });
  if (earlier.length === LATER) repeat();
}
repeat();

console.log(`${count.toLocaleString('en-US')} random queries, each twice, military titles and occupations`);
console.log(`threw: ${throws}`);
console.log(`over ${MOST_MS} ms: ${slow}; the slowest ${slowest.ms.toFixed(1)} ms, ${slowest.what}`);
console.log(`another order on repetition: ${changed}`);
if (throws > 0 || slow > 0 || changed > 0) process.exitCode = 1;
