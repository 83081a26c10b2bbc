import { createNearestTexts, type NearestTexts } from '../../text/nearest-texts.ts';
import { wordsOf } from '../../text/words.ts';

/** So many are offered. */
const MOST = 5;
/** Longer titles are seldom what somebody meant and misspelt. */
const LONGEST = 3;
/** Fewer letters are the beginning of any title and a misspelling of none. */
const FEWEST_LETTERS = 3;

/** What may have been meant where nothing was found. */
export interface TitleOffers {
  of(parts: readonly (readonly string[])[]): string[];
  /** Files the titles now; else the first look does. */
  prepare(): void;
}

/**
 * Makes the step that offers titles where nothing was found: those nearest to what was typed, of a text of several parts to
 * each of its parts; never the words that were typed.
 * @param titles official and lay titles, filed at the first question that needs them.
 */
export function createTitleOffers(titles: readonly string[]): TitleOffers {
  let filed: { titles: readonly string[]; nearest: NearestTexts } | undefined;
  const offered = () => {
    if (!filed) {
      const short = titles.filter((title) => wordsOf(title).length <= LONGEST);
      filed = { titles: short, nearest: createNearestTexts(short) };
    }
    return filed;
  };
  const of: TitleOffers['of'] = (parts) => {
    const texts = parts.map((words) => words.join(' ')).filter((text) => text.length >= FEWEST_LETTERS);
    const near = texts
      .flatMap((text) => offered().nearest.near(text, MOST))
      .sort((a, b) => a.distance - b.distance)
      .map(({ id }) => offered().titles[id]!);
    const said = new Set(texts);
    const other = (title: string) =>
      !said.has(
        wordsOf(title)
          .map((word) => word.text)
          .join(' '),
      );
    return [...new Set(near.filter(other))].slice(0, MOST);
  };
  return { of, prepare: () => offered().nearest.prepare() };
}
