import { PLACE_KINDS, type Place, type PlaceBook } from '../domain/place.ts';
import { openJson, seal } from './envelope.ts';
import { defined, sameLength } from './packing.ts';
import { figure, listOf, orNull, record, ShapeError, text, tuple } from './shape.ts';

export const PLACES_NAME = 'list of places';

/** The places in columns; texts with a line for each. */
interface PackedPlaces {
  code: string;
  name: string;
  /** One digit each: position in `PLACE_KINDS`. */
  kind: string;
  states: string;
  own: (number | null)[];
  metro: (number | null)[];
  nonmetro: (number | null)[];
  /** Name, code of the place, and state. */
  otherNames: [string, string, string][];
}

const parities = listOf(orNull(figure));

const packedShape = record<PackedPlaces>({
  code: text,
  name: text,
  kind: text,
  states: text,
  own: parities,
  metro: parities,
  nonmetro: parities,
  otherNames: listOf(tuple<[string, string, string]>(text, text, text)),
});

export function encodePlaces({ places, otherNames }: PlaceBook, version: string): string {
  const lines = (textOf: (place: Place) => string) => places.map(textOf).join('\n');
  const packed: PackedPlaces = {
    code: lines(({ code }) => code),
    name: lines(({ name }) => name),
    kind: places.map(({ kind }) => PLACE_KINDS.indexOf(kind)).join(''),
    states: lines(({ states }) => states.join(' ')),
    own: places.map(({ parity }) => parity.own),
    metro: places.map(({ parity }) => parity.metro),
    nonmetro: places.map(({ parity }) => parity.nonmetro),
    otherNames: otherNames.map(({ name, place, state }) => [name, place, state]),
  };
  return seal(PLACES_NAME, version, JSON.stringify(packed));
}

/**
 * Decodes and checks it.
 * @throws DataFileError for a file that is truncated, damaged, of another version, or no such list, and for one that names a
 * place that it does not hold.
 */
export function decodePlaces(file: string, version: string): PlaceBook {
  return openJson(PLACES_NAME, version, file, packedShape, (packed) => {
    const { kind, own, metro, nonmetro } = packed;
    const codes = packed.code.split('\n');
    const names = packed.name.split('\n');
    const states = packed.states.split('\n');
    sameLength('places', codes, names, kind, states, own, metro, nonmetro);
    const known = new Set(codes);
    const stray = packed.otherNames.find(([, place]) => !known.has(place));
    if (stray) throw new ShapeError(`otherNames: found place "${stray[1]}", expected one of the places`);
    return {
      otherNames: packed.otherNames.map(([name, place, state]) => ({ name, place, state })),
      places: codes.map((code, i): Place => {
        return {
          code,
          kind: defined('kind', PLACE_KINDS[Number(kind[i])]),
          name: defined('name', names[i]),
          states: defined('states', states[i]).split(' '),
          parity: {
            own: defined('parity', own[i]),
            metro: defined('parity', metro[i]),
            nonmetro: defined('parity', nonmetro[i]),
          },
        };
      }),
    };
  });
}
