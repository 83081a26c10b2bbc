import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { createNearestTexts, type NearestTexts } from '../../text/nearest-texts.ts';

/** So many are offered. */
const MOST = 5;

/**
 * Makes the step that offers what may have been meant where nothing was found: the titles nearest to the text, and after
 * them known words near the typed ones.
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
    const near = nearest.near(text, MOST).map(({ id }) => titles[id]!);
    const said = new Set(near.map((title) => title.toLowerCase()));
    const words = nearestWords(typed).filter((word) => !said.has(word));
    return [...near, ...words].slice(0, MOST);
  };
}

/** Each title once, those of today first. */
function titlesOf({ specialties }: CrosswalkIndex): string[] {
  const titles = (today: boolean) =>
    specialties.filter(({ status }) => (status === 'current') === today).map(({ title }) => title);
  return [...new Set([...titles(true), ...titles(false)])];
}
