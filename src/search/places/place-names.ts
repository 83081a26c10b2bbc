import type { Place, PlaceBook } from '../../domain/place.ts';
import { wordsOf } from '../../text/words.ts';

/** A name that people may type for a place. */
export interface PlaceName {
  place: Place;
  /** Folded words with single spaces: "san antonio". */
  text: string;
  /** As it is written: "San Antonio". */
  written: string;
  /** The state that the name stands for or lies in: "TX"; '' where the place lies in several and none is known. */
  state: string;
}

/** Words that are written in several ways, in the short one. */
const SHORT: Readonly<Record<string, string>> = { saint: 'st', fort: 'ft', mount: 'mt' };

/** The words of a name as they are compared: "Saint Louis" → "st louis". */
export function foldName(text: string): string {
  return wordsOf(text)
    .map((word) => SHORT[word.text] ?? word.text)
    .join(' ')
    .replace(/\b(air|space) force base\b/g, (_, kind) => (kind === 'air' ? 'afb' : 'sfb'));
}

/** All names of all places: those of states with their postal codes, and each city of a metropolitan area's name. */
export function placeNames({ places, otherNames }: PlaceBook): PlaceName[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  return [
    ...places.flatMap(namesOf),
    ...otherNames.flatMap(({ name, place: code, state }): PlaceName[] => {
      const place = byCode.get(code);
      return place ? [{ place, text: foldName(name), written: name, state }] : [];
    }),
  ];
}

function namesOf(place: Place): PlaceName[] {
  const [state = ''] = place.states;
  const named = (written: string, own: string) => ({ place, text: foldName(written), written, state: own });
  if (place.kind === 'state')
    return [named(place.name, state), { ...named(place.name, state), text: foldName(state) }];
  if (place.kind === 'nonmetro') return [named(place.name, state)];
  const cities = citiesOf(place);
  // The states stand in the order of the cities, so that only the first city's is sure where there are several.
  return cities.flatMap((_, from) =>
    cities.slice(from).map((_each, i) => {
      const written = cities.slice(from, from + i + 1).join('-');
      return named(written, place.states.length === 1 || from === 0 ? state : '');
    }),
  );
}

/** "Nashville-Davidson--Murfreesboro--Franklin, TN": its four cities. */
function citiesOf({ name }: Place): string[] {
  return name
    .replace(/, [A-Z-]+$/, '')
    .split(/[-/]+/)
    .filter((city) => city !== '');
}
