import { wordsOf } from '../../text/words.ts';
import { createRandom } from '../random.ts';
import type { FilteredList } from './lists.ts';
import { misspell } from './misspell.ts';

/** What somebody types to find one row of a list. */
export interface FilterText {
  list: FilteredList;
  wanted: number;
  typed: string;
  how: string;
}

const SEED = 11;
const ROWS_A_LIST = 12;
const SHORTEST = 5;

/** For rows of each list: one or two of its words as they are, turned round, and misspelt; the same every time. */
export function filterTexts(lists: readonly FilteredList[]): FilterText[] {
  const random = createRandom(SEED);
  return lists.flatMap((list) => {
    const texts: FilterText[] = [];
    for (let i = 0; i < ROWS_A_LIST; i++) {
      const wanted = random.below(list.rows.length);
      const words = wordsOf(list.rows[wanted]!.shown).map(({ text }) => text);
      const long = words.findIndex((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word));
      if (long < 0) continue;
      const chosen = words.slice(long, long + 2);
      const one = [misspell(chosen[0]!, 1, random), ...chosen.slice(1)];
      const two = [misspell(chosen[0]!, 2, random), ...chosen.slice(1)];
      const add = (how: string, typed: readonly string[]) =>
        texts.push({ list, wanted, typed: typed.join(' '), how });
      add('as written', chosen);
      add('turned round', chosen.toReversed());
      add('one slip', one);
      add('turned, one slip', one.toReversed());
      add('two slips', two);
      add('one word, one slip', one.slice(0, 1));
    }
    return texts;
  });
}
