/** Places that pay is published for, beside the whole country. */

/**
 * state: a state, the District of Columbia, or a territory; metro: a metropolitan area; nonmetro: a nonmetropolitan area,
 * which is a part of one state.
 */
export const PLACE_KINDS = ['state', 'metro', 'nonmetro'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface Place {
  /** BLS's code of the area: "51", "47260", "5100002". */
  code: string;
  kind: PlaceKind;
  /** BLS's name: "Virginia", "Virginia Beach-Chesapeake-Norfolk, VA-NC". */
  name: string;
  /** Postal codes of the states that it lies in; the first is the one that its name puts first. */
  states: readonly string[];
  parity: PriceParity;
}

/**
 * Regional price parities: what prices are there, with the whole country as 100. BEA gives a metropolitan area its own. Of a
 * state it gives one for all metropolitan parts together and one for all else, none for the whole; where a state has no
 * nonmetropolitan part, the first is the state's own.
 */
export interface PriceParity {
  own: number | null;
  /** Of the metropolitan part of the state. */
  metro: number | null;
  /** Of the nonmetropolitan part of the state. */
  nonmetro: number | null;
}

/** A city or a base that no place is named after. */
export interface OtherName {
  /** "Fort Bragg". */
  name: string;
  /** The code of the place that it lies in. */
  place: string;
  /** The postal code of its state. */
  state: string;
}

export interface PlaceBook {
  /** Those with the most jobs first. */
  places: readonly Place[];
  otherNames: readonly OtherName[];
}

/** Where a person lives, or would go, as it is kept. */
export interface ChosenPlace {
  /** Code of the place. */
  code: string;
  /** What they call it: "Norfolk, VA". */
  label: string;
  /** Code of the state that it lies in, only where that is not the first of the place's: New Jersey's for Camden. */
  state?: string | undefined;
}

/**
 * A place and then its state; a state alone.
 * @param state postal code of the one that is meant, where the place lies in several: else it is the first.
 */
export function withItsState(place: Place, { places }: PlaceBook, state = ''): [Place, ...Place[]] {
  if (place.kind === 'state') return [place];
  const own = place.states.includes(state) ? state : place.states[0];
  return [place, ...places.filter(({ kind, states }) => kind === 'state' && states[0] === own)];
}

/** The place that was chosen, and then its state; undefined where the book does not have it. */
export function placesAround({ code, state }: ChosenPlace, book: PlaceBook): [Place, ...Place[]] | undefined {
  const ofCode = (wanted: string) => book.places.find((place) => place.code === wanted);
  const place = ofCode(code);
  return place && withItsState(place, book, state && ofCode(state)?.states[0]);
}

/**
 * A place that was found, as it is kept.
 * @param found state: postal code of the one that it lies in, as far as that is known.
 */
export function chosenPlace(
  found: { place: Place; label: string; state: string },
  book: PlaceBook,
): ChosenPlace {
  const { place, label } = found;
  const own = withItsState(place, book, found.state)[1];
  const chosen = { code: place.code, label };
  return own && own !== withItsState(place, book)[1] ? { ...chosen, state: own.code } : chosen;
}

/**
 * What a dollar buys in a place, in dollars of the national average: where prices are 8% lower (a parity of 92), $1 buys
 * what $1.09 buys on average.
 */
export function worthOfDollar(parity: number): number {
  return 100 / parity;
}
