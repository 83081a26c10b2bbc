import type { Place, PlaceBook } from '../../domain/place.ts';
import { alikeNames } from './alike-names.ts';
import { inFull, kindFirst, plainName } from './fold-name.ts';
import { type PlaceName, placeNames } from './place-names.ts';

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

/**
 * exact: the text is a name; slip: it is one with a slip of the pen; begins: a name begins with it; words: its words begin
 * words of a name; alike: spelled alike. The first two are answers, the others names to choose from.
 */
const RUNGS = ['exact', 'slip', 'begins', 'words', 'alike'] as const;

const MOST = 12;

/** Finds the places that a text may mean: surest first, then the ones with most jobs; at most twelve. */
export type PlaceFinder = (text: string) => PlaceMatch[];

/** One way to take a text: a name, in the ways that it may be spelled out, and the state that it was said to lie in. */
interface Reading {
  names: readonly string[];
  /** Postal code; '' where none was typed. */
  state: string;
}

/** @param book its order decides between places that are found alike. */
export function createPlaceFinder(book: PlaceBook): PlaceFinder {
  const names = placeNames(book);
  const states = names.filter(({ place }) => place.kind === 'state');
  const position = new Map(book.places.map(({ code }, i) => [code, i]));
  return (text) => {
    const typed = plainName(text);
    if (typed === '') return [];
    const all = readings(typed, states);
    const found = all.flatMap((reading) => matching(names, reading));
    // A misspelled name lies in the state that was typed, if one was.
    const best = found.length > 0 ? bestFirst(found, position) : alike(names, all.at(-1)!);
    return eachOnce(best).slice(0, MOST);
  };
}

/**
 * The place that a text means.
 * @returns several where it may mean more than one, and none where it is no place's name.
 */
export function placesMeant(found: readonly PlaceMatch[]): readonly PlaceMatch[] {
  return found.filter(({ rung }) => rung === found[0]!.rung && (rung === 'exact' || rung === 'slip'));
}

/** "norfolk va" is read as a name, and as "norfolk" in Virginia. */
function readings(typed: string, states: readonly PlaceName[]): Reading[] {
  const within = states
    .filter(({ text }) => typed.endsWith(` ${text}`))
    .map(({ text, state }) => reading(typed.slice(0, -text.length - 1), state));
  return [reading(typed, ''), ...within];
}

function reading(plain: string, state: string): Reading {
  const full = inFull(plain);
  return { names: [...new Set([plain, full, kindFirst(full)])], state };
}

/**
 * Where the name of a city that lies in the typed state is found, others of its name in places that only reach into that state
 * are not meant: Newark, NJ, is not the one in Delaware, though Philadelphia's area has parts in both.
 */
function matching(names: readonly PlaceName[], { names: typed, state }: Reading): PlaceMatch[] {
  const within = names.filter((name) => liesIn(name, state));
  const matches = (some: readonly PlaceName[]) => typed.flatMap((text) => matchesOf(some, text, state));
  const told = matches(within.filter((name) => state === '' || name.state === state));
  return told.some(({ rung }) => rung === 'exact') ? told : matches(within);
}

function matchesOf(names: readonly PlaceName[], text: string, state: string): PlaceMatch[] {
  const words = text.split(' ');
  return names.flatMap((name): PlaceMatch[] => {
    const rung =
      name.text === text
        ? 'exact'
        : name.text.startsWith(text)
          ? 'begins'
          : words.every((word) => ` ${name.text}`.includes(` ${word}`))
            ? 'words'
            : undefined;
    return rung ? [matchOf(name, state, rung)] : [];
  });
}

function alike(names: readonly PlaceName[], { names: typed, state }: Reading): PlaceMatch[] {
  const within = names.filter((name) => liesIn(name, state));
  return alikeNames(within, typed, state !== '').map(({ name, slip }) =>
    matchOf(name, state, slip ? 'slip' : 'alike'),
  );
}

/** A state's own name is not one of a place in it. */
function liesIn({ place, written }: PlaceName, state: string): boolean {
  const isState = place.kind === 'state' && written === place.name;
  return state === '' || (!isState && place.states.includes(state));
}

function matchOf(
  { place, written, state: own }: PlaceName,
  state: string,
  rung: PlaceMatch['rung'],
): PlaceMatch {
  const within = state || own;
  const label = written === place.name || within === '' ? written : `${written}, ${within}`;
  return { place, label, state: within, rung };
}

/** Of cities of one name in one place, the one whose state the place's name puts first, then others whose state is known. */
function bestFirst(found: readonly PlaceMatch[], position: ReadonlyMap<string, number>): PlaceMatch[] {
  const rungOf = ({ rung }: PlaceMatch) => RUNGS.indexOf(rung);
  return found.toSorted(
    (a, b) =>
      rungOf(a) - rungOf(b) ||
      position.get(a.place.code)! - position.get(b.place.code)! ||
      statePosition(a) - statePosition(b) ||
      a.label.length - b.label.length,
  );
}

function statePosition({ place, state }: PlaceMatch): number {
  return state === '' ? place.states.length : place.states.indexOf(state);
}

/** Each place once, as it was found first. */
function eachOnce(found: readonly PlaceMatch[]): PlaceMatch[] {
  const seen = new Set<string>();
  return found.filter(({ place }) => {
    const isNew = !seen.has(place.code);
    seen.add(place.code);
    return isNew;
  });
}
