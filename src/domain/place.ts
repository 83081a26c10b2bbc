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

/** A place and then its state, the first of several; a state alone. */
export function withItsState(place: Place, { places }: PlaceBook): [Place, ...Place[]] {
  const isItsState = ({ kind, states }: Place) => kind === 'state' && states[0] === place.states[0];
  return place.kind === 'state' ? [place] : [place, ...places.filter(isItsState)];
}

/**
 * What a dollar buys in a place, in dollars of the national average: where prices are 8% lower (a parity of 92), $1 buys
 * what $1.09 buys on average.
 */
export function worthOfDollar(parity: number): number {
  return 100 / parity;
}
