import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { createNearestTexts, type NearestTexts } from '../../text/nearest-texts.ts';
import { wordsOf } from '../../text/words.ts';

/** What may have been meant where nothing was found. */
export interface Offers {
  of(text: string, typed: readonly string[]): string[];
  /** Files the titles now; else the first look does. */
  prepare(): void;
}

/** So many are offered. */
const MOST = 5;

/**
 * Makes the step that offers what may have been meant where nothing was found: the titles nearest to the text, and after
 * them titles with known words near the typed ones. What was typed is never offered.
 * @param nearestWords known words near some typed ones, the nearest first.
 */
export function createOffers(
  index: CrosswalkIndex,
  nearestWords: (typed: readonly string[]) => readonly string[],
): Offers {
  let filed: FiledTitles | undefined;
  // Most visits never need it.
  const offered = (): FiledTitles => {
    filed ??= fileTitles(titlesOf(index));
    return filed;
  };
  return {
    of(text, typed) {
      const { titles, nearest, firstWith } = offered();
      const asked = folded(text);
      const near = nearest.near(text, MOST + 1).map(({ id }) => titles[id]!);
      const withWord = nearestWords(typed)
        .filter((word) => !typed.includes(word))
        .flatMap((word) => firstWith.get(word) ?? []);
      return [...new Set([...near, ...withWord])].filter((title) => folded(title) !== asked).slice(0, MOST);
    },
    prepare: () => offered().nearest.prepare(),
  };
}

interface FiledTitles {
  titles: readonly string[];
  nearest: NearestTexts;
  /** The first title that has a word. */
  firstWith: ReadonlyMap<string, string>;
}

function fileTitles(titles: readonly string[]): FiledTitles {
  const firstWith = new Map<string, string>();
  for (const title of titles)
    for (const { text } of wordsOf(title)) if (!firstWith.has(text)) firstWith.set(text, title);
  return { titles, nearest: createNearestTexts(titles), firstWith };
}

function folded(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}

/** Each title once, those of today first. */
function titlesOf({ specialties }: CrosswalkIndex): string[] {
  const titles = (today: boolean) =>
    specialties.filter(({ status }) => (status === 'current') === today).map(({ title }) => title);
  return [...new Set([...titles(true), ...titles(false)])];
}
