import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { createNearestTexts, type NearestTexts } from '../../text/nearest-texts.ts';
import { wordsOf } from '../../text/words.ts';

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
): (text: string, typed: readonly string[]) => string[] {
  let filed: { titles: readonly string[]; nearest: NearestTexts } | undefined;
  // Most visits never need it.
  const offered = () => {
    if (!filed) {
      const titles = titlesOf(index);
      filed = { titles, nearest: createNearestTexts(titles) };
    }
    return filed;
  };
  return (text, typed) => {
    const { titles, nearest } = offered();
    const asked = folded(text);
    const near = nearest.near(text, MOST + 1).map(({ id }) => titles[id]!);
    const withWord = nearestWords(typed)
      .filter((word) => !typed.includes(word))
      .flatMap((word) => titles.find((title) => wordsOf(title).some((each) => each.text === word)) ?? []);
    return [...new Set([...near, ...withWord])].filter((title) => folded(title) !== asked).slice(0, MOST);
  };
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
