import type { Place, PlaceBook } from '../../domain/place.ts';
import { editCosts, editLimit } from '../../text/edit-cost.ts';
import { foldName, type PlaceName, placeNames } from './place-names.ts';

/** A place that a text may mean. */
export interface PlaceMatch {
  place: Place;
  /** What the place is called for whoever typed that: "Norfolk, VA", "Virginia". */
  label: string;
  /** Postal code of the state that was typed, else of the one that the name lies in; '' where neither is known. */
  state: string;
  /** How it was found, the surest first. */
  rung: (typeof RUNGS)[number];
}

/** exact: the text is a name; begins: a name begins with it; words: its words begin words of a name; alike: spelled alike. */
const RUNGS = ['exact', 'begins', 'words', 'alike'] as const;

const MOST = 12;

/** Finds the places that a text may mean: surest first, then the ones with most jobs; at most twelve. */
export type PlaceFinder = (text: string) => PlaceMatch[];

/** One way to take a text: a name, and the state that it was said to lie in. */
interface Reading {
  name: string;
  /** Postal code; '' where none was typed. */
  state: string;
}

/** @param book its order decides between places that are found alike. */
export function createPlaceFinder(book: PlaceBook): PlaceFinder {
  const names = placeNames(book);
  const states = names.filter(({ place }) => place.kind === 'state');
  return (text) => {
    const typed = foldName(text);
    if (typed === '') return [];
    const all = readings(typed, states);
    const found = all.flatMap((reading) => matching(names, reading));
    // A misspelled name lies in the state that was typed, if one was.
    const sure = found.length > 0 ? found : alike(names, all.at(-1)!);
    return bestOfEach(sure, book).slice(0, MOST);
  };
}

/**
 * The one place that a text means.
 * @returns several where it may mean more than one, and none where nothing is like it.
 */
export function placesMeant(found: readonly PlaceMatch[]): readonly PlaceMatch[] {
  return found.filter(({ rung }) => rung === found[0]?.rung);
}

/** "norfolk va" is read as a name, and as "norfolk" in Virginia. */
function readings(typed: string, states: readonly PlaceName[]): Reading[] {
  const within = states
    .filter(({ text }) => typed.endsWith(` ${text}`))
    .map(({ text, state }) => ({ name: typed.slice(0, -text.length - 1), state }));
  return [{ name: typed, state: '' }, ...within];
}

function matching(names: readonly PlaceName[], reading: Reading): PlaceMatch[] {
  const words = reading.name.split(' ');
  return names.flatMap((name): PlaceMatch[] => {
    if (!liesIn(name, reading)) return [];
    const rung =
      name.text === reading.name
        ? 'exact'
        : name.text.startsWith(reading.name)
          ? 'begins'
          : words.every((word) => ` ${name.text}`.includes(` ${word}`))
            ? 'words'
            : undefined;
    return rung ? [matchOf(name, reading, rung)] : [];
  });
}

/** The nearest spellings only: a name further off is hardly meant where one is near. */
function alike(names: readonly PlaceName[], reading: Reading): PlaceMatch[] {
  const limit = editLimit(reading.name.length);
  if (limit === 0) return [];
  const near = names
    .filter((name) => liesIn(name, reading))
    .map((name) => ({ name, cost: editCosts(reading.name, name.text, limit).whole }))
    .filter(({ cost }) => cost <= limit)
    .sort((a, b) => a.cost - b.cost);
  return near.filter(({ cost }) => cost === near[0]!.cost).map(({ name }) => matchOf(name, reading, 'alike'));
}

function liesIn({ place }: PlaceName, { state }: Reading): boolean {
  return state === '' || (place.kind !== 'state' && place.states.includes(state));
}

function matchOf(
  { place, written, state: own }: PlaceName,
  { state }: Reading,
  rung: PlaceMatch['rung'],
): PlaceMatch {
  const within = state || own;
  const label = written === place.name || within === '' ? written : `${written}, ${within}`;
  return { place, label, state: within, rung };
}

/**
 * Each place once, as it was found best: of cities of one name in one place, one whose state is known, and first the one in
 * the state that the place's name puts first.
 */
function bestOfEach(found: readonly PlaceMatch[], { places }: PlaceBook): PlaceMatch[] {
  const position = new Map(places.map(({ code }, i) => [code, i]));
  const rungOf = ({ rung }: PlaceMatch) => RUNGS.indexOf(rung);
  const sorted = [...found].sort(
    (a, b) =>
      rungOf(a) - rungOf(b) ||
      position.get(a.place.code)! - position.get(b.place.code)! ||
      statePosition(a) - statePosition(b) ||
      a.label.length - b.label.length,
  );
  const seen = new Set<string>();
  return sorted.filter(({ place }) => {
    const isNew = !seen.has(place.code);
    seen.add(place.code);
    return isNew;
  });
}

function statePosition({ place, state }: PlaceMatch): number {
  return state === '' ? place.states.length : place.states.indexOf(state);
}
