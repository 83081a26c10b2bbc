import type { Place } from './place.ts';

/** What BLS publishes of an occupation in one place; null where it publishes nothing. */
export interface LocalFigures {
  /** Persons employed, without the self-employed. */
  employment: number | null;
  /** Of 1,000 jobs in the place, how many are of this occupation. Published of states only. */
  jobsPer1000: number | null;
  /** Location quotient: the occupation's share of the jobs there by its share nationally; 2 is twice as common. */
  quotient: number | null;
  /** Dollars a year at the 10th, 25th, 50th and 75th percentile. */
  p10: number | null;
  p25: number | null;
  median: number | null;
  /** Also null where it is three times the median or more, which rests on too few answers. */
  p75: number | null;
}

/** The figures of one BLS line in all places that have some, by the place's code. */
export interface LinePay {
  /** "15-1212"; the line may be broader than an occupation, see bls-lines. */
  line: string;
  places: ReadonlyMap<string, LocalFigures>;
}

export interface FoundFigures {
  place: Place;
  figures: LocalFigures;
}

/** An occupation's figures for a place, each from the nearest larger place where it has none itself. */
export interface LocalPay {
  asked: Place;
  /** Of the place, or of its state; null where neither has yearly pay: the nation's stands for it. */
  pay: FoundFigures | null;
  /** The same for the number of jobs. */
  jobs: FoundFigures | null;
  /** The line has figures of states, and of no smaller place at all. */
  statesOnly: boolean;
}

/**
 * Looks a place up among a line's figures, and else what stands in for it.
 * @param places the place, then its state; see `withItsState`.
 */
export function localPay(line: LinePay, places: readonly [Place, ...Place[]]): LocalPay {
  const found = places.flatMap((place): FoundFigures[] => {
    const figures = line.places.get(place.code);
    return figures ? [{ place, figures }] : [];
  });
  return {
    asked: places[0],
    pay: found.find(({ figures }) => figures.median !== null) ?? null,
    jobs: found.find(({ figures }) => figures.employment !== null) ?? null,
    statesOnly: isStatesOnly(line),
  };
}

/** A state's code has two digits. */
function isStatesOnly({ places }: LinePay): boolean {
  for (const code of places.keys()) if (code.length > 2) return false;
  return true;
}

/** Of how many jobs in 1,000 something is said, and by whom. */
export interface JobShare {
  per1000: number;
  /** BLS gives it of states; of other places it is worked out from the location quotient, to two figures. */
  worked: boolean;
}

/**
 * How many of 1,000 jobs in a place are of the occupation.
 * @param national the share of all U.S. jobs, 0 to 1; null where BLS has no national count.
 */
export function jobShare({ jobsPer1000, quotient }: LocalFigures, national: number | null): JobShare | null {
  if (jobsPer1000 !== null) return { per1000: jobsPer1000, worked: false };
  if (quotient === null || national === null) return null;
  return { per1000: Number((quotient * national * 1000).toPrecision(2)), worked: true };
}

/** The median of an occupation in a place, for lists. */
export interface LocalMedian {
  /** Dollars a year. */
  median: number;
  /** Whether it is the place's own, or its state's. */
  of: 'place' | 'state';
}

/** The medians of all occupations in one place; those without one there and in its state are left out. */
export interface PlaceMedians {
  /** The place's code. */
  place: string;
  /** The name of its state, which stands in for it: of a place in several the first; of a state its own. */
  state: string;
  /** By 2018 SOC code. */
  medians: ReadonlyMap<string, LocalMedian>;
}

/** The median of an O*NET-SOC occupation. */
export function medianOf({ medians }: PlaceMedians, occupation: string): LocalMedian | undefined {
  return medians.get(occupation.slice(0, 7));
}
