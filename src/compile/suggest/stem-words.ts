import { stemOf } from '../../text/stems.ts';
import { wordsOf } from '../../text/words.ts';
import { LAY_TITLES } from '../tables/name-tables.ts';
import { TASKS } from '../tables/word-tables.ts';
import { optionalRowsOf, type TableTexts } from '../tables.ts';

/**
 * A word that people know for a stem: the commonest of our own task sentences and O*NET's lay titles that has it, the
 * shortest of several. A stem is not shown.
 */
export function readStemWords(tables: TableTexts): (stem: string) => string | undefined {
  const counts = new Map<string, number>();
  for (const { task } of optionalRowsOf(tables, TASKS)) count(task, counts);
  for (const { title } of optionalRowsOf(tables, LAY_TITLES)) count(title, counts);
  const best = new Map<string, string>();
  for (const [word, n] of counts) {
    const stem = stemOf(word);
    const known = best.get(stem);
    const more = known === undefined ? 1 : n - counts.get(known)!;
    if (more > 0 || (more === 0 && word < known!)) best.set(stem, word);
  }
  return (stem) => best.get(stem);
}

function count(text: string, counts: Map<string, number>): void {
  for (const { text: word } of wordsOf(text))
    if (/^[a-z]{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
}
