import { type PlaceKind, worthOfDollar } from '../../domain/place.ts';
import { groupDigits } from '../../text/group-digits.ts';

const LEVELS: Readonly<Record<PlaceKind | 'nation', string>> = {
  nation: 'whole country',
  state: 'state or territory',
  metro: 'metropolitan area',
  nonmetro: 'nonmetropolitan area',
};

/* Pay, jobs, and prices where a person lives. */
export const words = {
  level: (kind: PlaceKind | 'nation') => LEVELS[kind],
  country: 'the whole country',
  nationally: 'nationally',

  /** @param place what has no figure; @param other whose figure stands for it. */
  standIn: (place: string, other: string) =>
    `No yearly pay is published for ${place}. These figures are for ${other}.`,
  jobsStandIn: (place: string, other: string) =>
    `No number of jobs is published for ${place}. These figures are for ${other}.`,
  statesOnly: 'For this occupation, figures are published by state only.',

  /** "1,230 people hold these jobs there." */
  people: (count: number) => `${groupDigits(count)} people hold these jobs there.`,
  per1000: (per1000: number, worked: boolean) =>
    worked
      ? `About ${rate(per1000)} of every 1,000 jobs there (our calculation from the location quotient).`
      : `${rate(per1000)} of every 1,000 jobs there.`,
  /** What a location quotient says. */
  quotient: (quotient: number) => {
    const percent = Math.round(quotient * 100);
    const common =
      percent >= 200
        ? `${Number(quotient.toFixed(1))} times as common there as`
        : percent > 105
          ? `${percent - 100}% more common there than`
          : percent >= 95
            ? 'about as common there as'
            : `${100 - percent}% less common there than`;
    return `This work is ${common} in the country as a whole (location quotient ${quotient}).`;
  },

  /** @param place whose prices these are; @param parity with the whole country as 100. */
  prices: (place: string, parity: number) => {
    const percent = Math.round(Math.abs(parity - 100));
    const compared =
      percent === 0
        ? 'about the same as the U.S. average'
        : `about ${percent}% ${parity > 100 ? 'higher' : 'lower'} than the U.S. average`;
    return `Prices in ${place} are ${compared}: $1 buys there what $${worthOfDollar(parity).toFixed(2)} buys on average.`;
  },
  metroPart: (state: string) => `the metropolitan areas of ${state}, taken together,`,
  nonmetroPart: (state: string) => `the nonmetropolitan part of ${state}, taken together,`,
  noPrices: (place: string) => `No price level is published for ${place}.`,
  source: (month: string) => `Yearly wages of employees, ${month}, U.S. Bureau of Labor Statistics.`,
  pricesSource: (year: string) => `Price levels of ${year}, U.S. Bureau of Economic Analysis.`,

  unknown: (text: string) =>
    `No place is called “${text}”. Try a city, a base, or a state, such as Norfolk, VA.`,
  ambiguous: (text: string, places: readonly string[]) =>
    `“${text}” could be ${places.join('; ')}. Say which one.`,
};

/** As exact as it is of use. */
function rate(per1000: number): string {
  return String(Number(per1000.toPrecision(per1000 < 10 ? 2 : 3)));
}
