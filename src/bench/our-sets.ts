import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { KINDS, type Kind, PROJECT } from './product.ts';
import { type Judged, parseRelevanceSet } from './relevance-set.ts';

/** A relevance set under its name. */
export interface NamedSet {
  name: string;
  kind: Kind;
  rows: readonly Judged[];
}

/** Our own sets, under tests/relevance; the first of a kind is the one whose keystrokes are timed. */
export const OUR_SETS: Readonly<Record<Kind, readonly string[]>> = {
  military: [
    'military',
    'military-duties',
    'military-real',
    'military-tails',
    'military-papers',
    'military-sentences',
    'military-needs',
  ],
  occupation: [
    'occupation',
    'occupation-real',
    'occupation-adverts',
    'occupation-sentences',
    'occupation-needs',
  ],
};

/**
 * The sets to judge by.
 * @param choice names of our own sets or paths of files in the same format, with commas between; ours of the kinds unless told.
 * @throws Error where a file is missing, or is no set, or where none is of the kinds.
 */
export function chosenSets(choice: string | undefined, kinds: readonly Kind[] = KINDS): NamedSet[] {
  const names = choice?.split(',') ?? kinds.flatMap((kind) => OUR_SETS[kind]);
  const sets = names.map(readSet).filter(({ kind }) => kinds.includes(kind));
  if (sets.length === 0) throw new Error(`${choice} is no set of the kind "${kinds.join(', ')}"`);
  return sets;
}

function readSet(name: string): NamedSet {
  const ours = Object.values(OUR_SETS).flat().includes(name);
  const file = ours ? join(PROJECT, `tests/relevance/${name}.tsv`) : name;
  const text = readFileSync(file, 'utf8');
  return { name: basename(file, '.tsv'), kind: kindOf(text), rows: parseRelevanceSet(text) };
}

/** Military sets say for which branch and rank type a row asks. */
function kindOf(text: string): Kind {
  const [header = ''] = text.split(/\r?\n/, 1);
  return header.split('\t').includes('branch') ? 'military' : 'occupation';
}
