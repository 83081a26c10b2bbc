import { dollars as formatDollars } from '#words/figures.ts';
import { words } from '#words/occupation-figures.ts';
import type { NationalFigures } from '../../domain/national.ts';
import { type Wage, type WageUnit, wageFloor } from '../../domain/pay.ts';
import { groupDigits } from '../../text/group-digits.ts';

/** Dollars as they are said for a unit: "$60.05" an hour, "$124,910" a year. */
export function formatPay(amount: number, unit: WageUnit): string {
  return unit === 'hourly' ? `$${groupDigits(amount, 2)}` : formatDollars(amount);
}

/**
 * A published wage in words: "$124,910", "$239,200 or more", "Not published".
 * @param topWage the wages from which BLS only says "this or more".
 */
export function wageWords(wage: Wage, unit: WageUnit, topWage: NationalFigures['topWage']): string {
  const floor = wageFloor(wage, topWage[unit]);
  if (floor === null) return words.notPublished;
  return wage === '#' ? words.orMore(formatPay(floor, unit)) : formatPay(floor, unit);
}

/** A difference between two yearly wages: "$46,290 more", "$15,940 less", "the same". */
export function differenceWords(dollars: number): string {
  if (dollars === 0) return words.pay.same;
  const amount = formatDollars(Math.abs(dollars));
  return dollars > 0 ? words.pay.more(amount) : words.pay.less(amount);
}
