import type { Branch } from '../../domain/branch.ts';
import type { RankType } from '../../domain/rank-type.ts';
import type { Random } from '../random.ts';

/* How lists write what stands beside a job. */

export const BRANCH_FORMS: Readonly<Record<Branch, readonly string[]>> = {
  Army: ['Army', 'US Army', 'U.S. Army', 'USA', 'ARMY', 'Army National Guard', 'Army Reserve'],
  'Marine Corps': ['Marine Corps', 'USMC', 'Marines', 'U.S. Marine Corps', 'US Marines'],
  Navy: ['Navy', 'USN', 'US Navy', 'U.S. Navy', 'NAVY'],
  'Air Force': ['Air Force', 'USAF', 'US Air Force', 'U.S. Air Force', 'Air National Guard'],
  'Space Force': ['Space Force', 'USSF', 'U.S. Space Force'],
  'Coast Guard': ['Coast Guard', 'USCG', 'US Coast Guard', 'U.S. Coast Guard'],
};

const PETTY_OFFICERS = ['PO3', 'PO2', 'PO1', 'CPO', 'Petty Officer 2nd Class', 'Chief Petty Officer'];
const OFFICERS = ['2LT', '1LT', 'CPT', 'MAJ', 'LTC', 'Captain', 'Major', 'O-3', 'O-4', 'O3'];
const SEA_OFFICERS = ['ENS', 'LTJG', 'LT', 'LCDR', 'CDR', 'Lieutenant', 'O-2', 'O-3', 'O4'];
const WARRANTS = ['WO1', 'CW2', 'CW3', 'CW4', 'Chief Warrant Officer 3', 'W-2', 'W3'];
const ENLISTED: Readonly<Record<Branch, readonly string[]>> = {
  Army: ['PFC', 'SPC', 'SGT', 'SSG', 'SFC', 'Sergeant', 'Staff Sergeant', 'E-4', 'E5', 'E-6'],
  'Marine Corps': ['LCpl', 'Cpl', 'Sgt', 'SSgt', 'GySgt', 'Corporal', 'Sergeant', 'E-4', 'E5'],
  Navy: [...PETTY_OFFICERS, 'E-4', 'E5', 'E-6', 'Seaman'],
  'Air Force': ['A1C', 'SrA', 'SSgt', 'TSgt', 'MSgt', 'Staff Sergeant', 'E-4', 'E5', 'E-7'],
  'Space Force': ['Spc4', 'Sgt', 'TSgt', 'MSgt', 'E-4', 'E5'],
  'Coast Guard': [...PETTY_OFFICERS, 'E-4', 'E5', 'E-6'],
};

/** A rank of a branch and rank type, as somebody writes it. */
export function rankForm(branch: Branch, rank: RankType, random: Random): string {
  if (rank === 'Enlisted') return random.pick(ENLISTED[branch]);
  if (rank === 'Warrant Officer') return random.pick(WARRANTS);
  return random.pick(branch === 'Navy' || branch === 'Coast Guard' ? SEA_OFFICERS : OFFICERS);
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date of a year in one of the ways of lists; the spreadsheet's number of a day is one. */
export function dateForm(year: number, random: Random): string {
  const month = 1 + random.below(12);
  const day = 1 + random.below(28);
  const two = (number: number) => String(number).padStart(2, '0');
  return random.pick([
    () => `${year}`,
    () => `${month}/${year}`,
    () => `${two(month)}/${two(day)}/${year}`,
    () => `${month}/${day}/${String(year).slice(2)}`,
    () => `${year}-${two(month)}-${two(day)}`,
    () => `${day} ${MONTHS[month - 1]} ${year}`,
    () => `${MONTHS[month - 1]} ${year}`,
    () => `${two(day)}${MONTHS[month - 1]!.toUpperCase()}${year}`,
    () => String(Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000)),
  ])();
}

/** "2009-2014", "2009 to present", "03/2009 - 06/2014". */
export function spanForm(from: number, to: number, random: Random): string {
  return random.pick([
    `${from}-${to}`,
    `${from} - ${to}`,
    `${from} to ${to}`,
    `${from}-present`,
    `${1 + random.below(12)}/${from} - ${1 + random.below(12)}/${to}`,
    `${String(from).slice(2)}-${String(to).slice(2)}`,
  ]);
}

const SYLLABLES = 'bel cor dun fal gar hol ken lor mar nor pel quin ros sel tor vin wes zel'.split(' ');

/** A made-up name of a person: "Marzel, Torken". */
export function nameForm(random: Random): string {
  const name = () => {
    const letters = `${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}`;
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return random.pick([
    `${name()}, ${name()}`,
    `${name()} ${name()}`,
    `${name()} ${name().charAt(0)}. ${name()}`,
  ]);
}
