import type { Place, PlaceBook } from '../../domain/place.ts';
import { inFull, plainName, withoutKind } from './fold-name.ts';

/** A name that people may type for a place. */
export interface PlaceName {
  place: Place;
  /** As it is compared: "san antonio". */
  text: string;
  /** As it is written: "San Antonio". */
  written: string;
  /** The state that the name stands for or lies in: "TX"; '' where the place lies in several and none is known. */
  state: string;
  /** What was left out of its name, or a part of it: "Langley" for Langley Air Force Base. */
  isShort?: true;
}

/**
 * All names of all places: those of states with their postal codes, each city of a metropolitan area's name, those of bases
 * without what kind of base they are, and the parts of joint bases. The last two yield to places that are called so: Dover
 * is a city, and its base is Dover Air Force Base.
 */
export function placeNames({ places, otherNames }: PlaceBook): PlaceName[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const own = [
    ...places.flatMap(namesOf),
    ...otherNames.flatMap(({ name, place: code, state }): PlaceName[] => {
      const place = byCode.get(code);
      return place ? named(place, name, state) : [];
    }),
  ];
  const taken = new Set(own.map(({ text }) => text));
  const short = own.flatMap((name) =>
    [withoutKind(name.text), ...partsOf(name)]
      .filter((text) => text !== name.text && !taken.has(text.replace(/^joint base /, '')))
      .map((text): PlaceName => ({ ...name, text, isShort: true })),
  );
  return [...own, ...short];
}

function textOf(written: string): string {
  return inFull(plainName(written));
}

/** A name in full, and as it is written where that is shorter, so that it is found while it is being typed either way. */
function named(place: Place, written: string, state: string): PlaceName[] {
  return [...new Set([textOf(written), plainName(written)])].map((text) => ({ place, text, written, state }));
}

function namesOf(place: Place): PlaceName[] {
  const [state = ''] = place.states;
  if (place.kind === 'state') {
    const written = place.name;
    return [written, state].map((each) => ({ place, text: plainName(each), written, state }));
  }
  if (place.kind === 'nonmetro') return named(place, place.name, state);
  const cities = citiesOf(place);
  // The states stand in the order of the cities, so that only the first city's is sure where there are several.
  return cities.flatMap((_, from) =>
    cities.slice(from).flatMap((_each, i) => {
      const written = cities.slice(from, from + i + 1).join('-');
      return named(place, written, place.states.length === 1 || from === 0 ? state : '');
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

/** "Joint Base Lewis-McChord": "lewis mcchord", and each of the two, alone and as a joint base. */
function partsOf({ written }: PlaceName): string[] {
  const [, all] = /^Joint (?:Expeditionary )?Base (.+)$/.exec(written) ?? [];
  if (all === undefined) return [];
  const parts = all.split('-').map(textOf);
  return [textOf(all), ...parts, ...parts.map((part) => `joint base ${part}`)];
}
