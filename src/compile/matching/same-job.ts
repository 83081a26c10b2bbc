import { singular, stemOf } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';
import { titleKey } from '../specialties.ts';
import { ROLES } from '../tables/vocabulary-tables.ts';
import { rowsOf, type TableTexts } from '../tables.ts';

/**
 * What shows that two titles of one code are of one job, best first: the same letters and digits; half of the telling
 * words; a reviewed term of the vocabulary that calls the older title the job's retired name; an official match of the
 * older title that the newer one has too.
 */
export const AGREEMENTS = ['same-title', 'title-alike', 'retired-name', 'shared-match'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** Words of a title that say who does the work, at what level, or for whom; two jobs may share them. */
const LEVELS_AND_RANKS =
  'apprentice army basic corps craftsman crewmember designated enlisted general helper journeyman marine master navy ' +
  'nco noncommissioned officer qualified senior sergeant superintendent warrant';

/** Half of the longer title's telling words: "Helicopter Repairer" and "Medium Helicopter Repairer" are one job. */
const ALIKE = 0.5;

/** Compares titles of one code. */
export type TitleComparison = (a: string, b: string) => 'same-title' | 'title-alike' | undefined;

export function createTitleComparison(tables: TableTexts): TitleComparison {
  const words = [...LEVELS_AND_RANKS.split(' '), ...rowsOf(tables, ROLES).map(({ word }) => word)];
  const little = new Set(words);
  const telling = (title: string) => {
    const all = wordsOf(title)
      .map(({ text }) => singular(text))
      .filter((word) => !STOP_WORDS.has(word));
    const some = all.filter((word) => !little.has(word));
    // "Engineer, General" has no other words than these.
    return new Set((some.length > 0 ? some : all).map(stemOf));
  };
  return (a, b) => {
    if (titleKey(a) === titleKey(b)) return 'same-title';
    const one = telling(a);
    const other = telling(b);
    const shared = [...one].filter((stem) => other.has(stem)).length;
    const most = Math.max(one.size, other.size);
    return most > 0 && shared / most >= ALIKE ? 'title-alike' : undefined;
  };
}
