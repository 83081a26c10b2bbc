import type { TitleStatus } from '../../domain/military-title.ts';
import { type Releases, yearsOf } from '../../domain/releases.ts';
import { periodWords } from './dates.ts';

type Lists = Pick<Releases, 'military-crosswalk' | 'dod-database'>;

/** A retired title's time in a word or two, for a label; '' for a current one. */
export function statusLabel(status: TitleStatus, releases: Lists): string {
  const { to: older } = yearsOf(releases['dod-database']);
  const { to: newer } = yearsOf(releases['military-crosswalk']);
  if (status === 'current') return '';
  return status === 'marked-obsolete' ? `Retired by ${older}` : `Retired ${older}–${newer}`;
}

/** The same for a table that is read without the page around it. */
export function statusInTable(status: TitleStatus, releases: Lists): string {
  if (status === 'current') return `Current (${periodWords(releases['military-crosswalk'])})`;
  if (status === 'marked-obsolete') return `Retired by ${periodWords(releases['dod-database'])}`;
  const { to: older } = yearsOf(releases['dod-database']);
  return `Retired between ${older} and ${yearsOf(releases['military-crosswalk']).to}`;
}

/** Says that what shows is only near to what was typed. @param shown how many titles show, at least one. */
export function nearWords(typed: string, shown: number): string {
  return `Nothing has “${typed}”; ${shown === 1 ? 'this is' : 'these are'} close to it.`;
}
