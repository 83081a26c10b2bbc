import { stemOf } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';
import { titleKey } from '../specialties.ts';

/** Words that hundreds of titles have: sharing one of them says nothing. */
const GENERAL = new Set(
  (
    'apprentice chief craftsman enlisted general helper journeyman manager marine officer operations operator ' +
    'senior specialist superintendent supervisor system systems technician'
  )
    .split(' ')
    .map(stemOf),
);

/** Skill levels of the Air Force, which lists without levels leave out. */
const LEVEL = /\s+(?:helper|apprentice|journeyman|craftsman|superintendent)\b/i;

/**
 * How much two titles are of one job: 1 where they read the same but for a level, else the share of their telling words.
 */
export function titleOverlap(a: string, b: string): number {
  const one = readTitle(a);
  const other = readTitle(b);
  if (one.key === other.key) return 1;
  let shared = 0;
  for (const word of one.words) if (other.words.has(word)) shared++;
  // Words in another order, or a general one more, are no title that reads the same.
  return shared === 0 ? 0 : (shared / (one.words.size + other.words.size - shared)) * 0.99;
}

interface ReadTitle {
  key: string;
  words: ReadonlySet<string>;
}

/** Titles are compared with many others each: they are read once. */
const read = new Map<string, ReadTitle>();

function readTitle(title: string): ReadTitle {
  let known = read.get(title);
  if (!known) {
    const stems = wordsOf(title)
      .filter(({ text }) => !STOP_WORDS.has(text))
      .map(({ text }) => stemOf(text));
    known = {
      key: titleKey(title.replace(LEVEL, '')),
      words: new Set(stems.filter((stem) => !GENERAL.has(stem))),
    };
    read.set(title, known);
  }
  return known;
}
