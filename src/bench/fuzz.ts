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
// As in the page, which does so between the first answers.
engine.prepare();
const nextQuery = createRandomQueries(product.index, createRandom(Number(values.seed)));

let throws = 0;
let slowOnce = 0;
let slow = 0;
let slowest = { ms: 0, what: '' };
let changed = 0;

/** An answer: its order as one line, and how long it took. */
interface Asked {
  what: string;
  order: string;
  ms: number;
}

/** Asks; failures are counted. */
function ask(what: string, answer: () => readonly unknown[]): Asked {
  const started = performance.now();
  let order: string;
  try {
    order = answer().join(' ');
  } catch (error) {
    throws++;
    order = `threw ${error}`;
    console.log(`${what}: ${order}`);
  }
  return { what, order, ms: performance.now() - started };
}

/**
 * Judges both answers to a query. Of the two times the shorter one is what the query takes: in the other the machine did
 * something else, collected garbage or compiled.
 */
function judge(first: Asked, second: Asked): void {
  const ms = Math.min(first.ms, second.ms);
  if (Math.max(first.ms, second.ms) > MOST_MS) slowOnce++;
  if (ms > MOST_MS) slow++;
  if (ms > slowest.ms) slowest = { ms, what: first.what };
  if (first.order === second.order) return;
  changed++;
  console.log(`another order: ${first.what}`);
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

const earlier: { query: MilitaryQuery; first: [Asked, Asked] }[] = [];
const repeat = () => {
  for (const { query, first } of earlier.splice(0)) {
    judge(first[0], military(query));
    judge(first[1], occupations(query));
  }
};
const count = Number(values.count);
for (let i = 0; i < count; i++) {
  const query = nextQuery();
  earlier.push({ query, first: [military(query), occupations(query)] });
  if (earlier.length === LATER) repeat();
}
repeat();

console.log(`${count.toLocaleString('en-US')} random queries, each twice, military titles and occupations`);
console.log(`threw: ${throws}`);
console.log(
  `over ${MOST_MS} ms: ${slow}, in one of the two ${slowOnce}; the slowest ${slowest.ms.toFixed(1)} ms, ${slowest.what}`,
);
console.log(`another order on repetition: ${changed}`);
if (throws > 0 || slow > 0 || changed > 0) process.exitCode = 1;
