import { type PlaceKind, worthOfDollar } from '../../domain/place.ts';
import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';

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
  /** A part of a metropolitan area, or another name of a place, says which one it is. */
  area: areaName,

  picker: {
    label: 'Where do you live, or where would you go?',
    hint: 'Type a city, a base, or a state. It stays on this device.',
    found: (count: number) => (count === 0 ? 'No place found' : `${countOf(count, 'place')} found`),
    doubt: 'We have no place of that name. Did you mean:',
    none: 'No place found. Try a larger city nearby, or the state.',
    wholeCountry: 'Use the whole country',
  },

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
  /** A table of pay in one place. */
  caption: (place: string) => `Pay a year in ${place}`,
  percentile: 'Percentile',
  column: 'Pay a year',
  /** @param label what a person calls it; @param name the area that it lies in. */
  partOf: (label: string, name: string, kind: PlaceKind) =>
    `${label} is in ${kind === 'state' ? name : `the ${areaName(name, kind)}`}. Figures are for all of it.`,
  heading: (place: string) => `Pay in ${place}`,
  inTheCountry: 'Pay in the whole country',

  across: {
    heading: 'Where it pays, and where the jobs are',
    loading: 'Loading pay by place',
    order: 'Show states by',
    orders: { pay: 'Median pay', jobs: 'Number of jobs', share: 'Share of jobs' },
    states: {
      pay: 'States by median pay a year',
      jobs: 'States by number of jobs',
      share: 'States by jobs in every 1,000',
    },
    state: 'State or territory',
    best: 'Metropolitan areas that pay most: median pay a year',
    most: 'Metropolitan areas with most of these jobs',
    metro: 'Metropolitan area',
    jobs: (count: number) => `${groupDigits(count)} jobs`,
    per1000: (figure: number) => `${rate(figure)} in 1,000`,
    all: (count: number) => `Show all ${count} states and territories`,
    allMetros: (count: number) => `Show ${count} metropolitan areas`,
    fewer: (count: number) => `Show the first ${count}`,
    statesOnly: 'For this occupation, figures are published by state only.',
  },

  source: (month: string) => `Yearly wages of employees, ${month}, U.S. Bureau of Labor Statistics.`,
  pricesSource: (year: string) => `Price levels of ${year}, U.S. Bureau of Economic Analysis.`,

  unknown: (text: string) =>
    `No place is called “${text}”. Try a city, a base, or a state, such as Norfolk, VA.`,
  didYouMean: (text: string, places: readonly string[]) =>
    `No place is called “${text}”. Did you mean ${places.join('; ')}?`,
  ambiguous: (text: string, places: readonly string[]) =>
    `“${text}” could be ${places.join('; ')}. Say which one.`,
};

function areaName(name: string, kind: PlaceKind): string {
  return kind === 'metro' ? `${name} metropolitan area` : name;
}

/** As exact as it is of use. */
function rate(per1000: number): string {
  return String(Number(per1000.toPrecision(per1000 < 10 ? 2 : 3)));
}
