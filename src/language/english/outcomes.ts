import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';
import { dollars } from './figures.ts';

/* What Army veterans earned, and where they worked. */

/** "5 years after leaving". */
function after(years: number): string {
  return `${countOf(years, 'year')} after leaving`;
}

/** How many stand outside the figures, where the source says it. */
function counted(years: number | undefined, notEmployed: number | null | undefined): string {
  const others =
    years === undefined || notEmployed === null || notEmployed === undefined
      ? 'Others are not in these figures.'
      : `Another ${groupDigits(notEmployed)} were not employed ${after(years)} and are not in these figures.`;
  return `These figures count people who were employed that year. ${others}`;
}

export const words = {
  after,
  counted,
  earned: (group: string) => `What Army enlisted veterans in the group “${group}” earned a year`,
  ofTheGroup: (year: number) =>
    `For the whole group, not this job alone. In ${year} dollars; prices have changed since then.`,
  theBox: 'The box is the middle half: a quarter earned less, a quarter earned more.',
  source: (publisher: string, release: string) =>
    `Source: ${publisher && `${publisher}, `}${release}, experimental figures.`,
  zero: '$0',
  medianName: 'median',
  range: (from: number, to: number) => `${dollars(from)} to ${dollars(to)}`,
  people: (count: number, from: number, to: number) => `${groupDigits(count)} people who left ${from}–${to}`,
  left: (from: number, to: number) => `${from}–${to}`,
  table: {
    caption: (group: string, year: number) => `Yearly earnings of the group “${group}” in ${year} dollars`,
    when: 'When',
    lowest: 'A quarter earned less than',
    median: 'Median',
    highest: 'A quarter earned more than',
    people: 'People counted',
    left: 'Left the service',
  },
  worked: (group: string, years: number) =>
    `Where Army enlisted veterans in the broader group “${group}” worked ${after(years)}`,
  underOne: 'under 1%',
  percent: (percent: number) => `${percent}%`,
  shares: (people: number) => `Shares of ${groupDigits(people)} people employed that year`,
  onlyWide: '; industries are not published for smaller groups',
  federal: '. The federal government is counted separately from other industries.',
};
