/**
 * Asks for 1,000 adverts that are made of official and lay titles and of what stands beside a title in adverts, and prints how many
 * answer nothing, and how many have an occupation of the title first.
 *   npm run adverts                        the same adverts every time
 *   npm run adverts -- --seed 7 --count 5000 --misses 40
 */
import { parseArgs } from 'node:util';
import { createEngine } from '../search/engine.ts';
import { createAdverts } from './composed-adverts.ts';
import { readProduct } from './product.ts';
import { createRandom } from './random.ts';
import { JUDGED_RESULTS, tally } from './relevance.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    misses: { type: 'string', default: '0' },
  },
});
const product = readProduct();
const engine = createEngine(product);
engine.prepare();
const next = createAdverts(product.index, product.names, createRandom(Number(values.seed)));

const asked = Array.from({ length: Number(values.count) }, () => {
  const { text, occupations } = next();
  const { results } = engine.occupations({ text, limit: JUDGED_RESULTS });
  const place = results.findIndex(({ occupation }) => occupations.includes(occupation)) + 1;
  return { text, place, found: results.length, first: results[0]?.occupation ?? 'nothing' };
});

const share = (part: number) => `${((100 * part) / asked.length).toFixed(1)} %`;
const { at1, in3 } = tally(asked.map(({ place }) => place));
console.log(`${asked.length.toLocaleString('en-US')} composed adverts`);
console.log(`nothing found: ${share(asked.filter(({ found }) => found === 0).length)}`);
console.log(`right first: ${share(at1 * asked.length)}, among three: ${share(in3 * asked.length)}`);
for (const { text, place, first } of asked.filter((each) => each.place !== 1).slice(0, Number(values.misses)))
  console.log(`${place || '-'}\t${text}\tfirst ${first}`);
