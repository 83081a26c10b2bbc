/** Prints the milliseconds from the bytes of an index file to the answer of a first search: first-search.ts FILE VERSION */
import { readFileSync } from 'node:fs';
import { decodeIndex } from '../data/index-codec.ts';
import { createMilitarySearch } from '../search/military/military-search.ts';

const [file = '', version = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
const started = performance.now();
const search = createMilitarySearch(decodeIndex(new TextDecoder().decode(bytes), version));
const { total } = search.search({ text: 'combat medic' });
const ms = performance.now() - started;
if (total === 0) throw new Error('the first search found nothing');
process.stdout.write(ms.toFixed(1));
