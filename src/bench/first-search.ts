/** Prints the milliseconds from the bytes of an index file to the answer of a first search: first-search.ts FILE VERSION */
import { readFileSync } from 'node:fs';
import { decodeIndex } from '../data/index-codec.ts';
import { createEngine } from '../search/engine.ts';

const [file = '', version = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
const started = performance.now();
const engine = createEngine({ index: decodeIndex(new TextDecoder().decode(bytes), version) });
const { total } = engine.military({ text: 'combat medic' });
const ms = performance.now() - started;
if (total === 0) throw new Error('the first search found nothing');
process.stdout.write(ms.toFixed(1));
