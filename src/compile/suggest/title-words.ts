import { singular, stemOf } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';

/** Words of a title that name a level of skill or of pay, or how the entry is filed; not what the job is. */
const LEVEL_WORDS: ReadonlySet<string> = new Set(
  'advanced apprentice basic chief craftsman enlisted entry general helper journeyman junior level master senior superintendent unrestricted limited line specialty lt rl sergeant petty lcpo leading recruit military'.split(
    ' ',
  ),
);

/** The words of a title that say what the job is, in order; of a title of level words only, all of them. */
export function tellingWords(title: string): string[] {
  const words = wordsOf(title)
    .map(({ text }) => text)
    .filter((word) => !STOP_WORDS.has(word));
  const telling = words.filter((word) => !LEVEL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** The telling words of a title in the singular: what it is called to the letter, "aviator" and not "aviation". */
export function titleNames(title: string): string[] {
  return tellingWords(title).map(singular);
}

/** The stems of a title's telling words, each once, in order. */
export function titleStems(title: string): string[] {
  return [...new Set(tellingWords(title).map(stemOf))];
}

/** The share of the stems of two titles that they have in common (Jaccard). */
export function stemOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const stem of a) if (b.has(stem)) common++;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** Letter triples of a title's telling words, with the words' ends: so that "mech" and "mechanic" meet. */
export function letterTriples(title: string): string[] {
  return tellingWords(title).flatMap((word) => {
    const framed = ` ${word} `;
    return Array.from({ length: framed.length - 2 }, (_, i) => framed.slice(i, i + 3));
  });
}
