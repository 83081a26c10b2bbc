import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';
import type { Arrival } from '../runtime/arrival.ts';

/** What the page of an official match says of the title, or of the job, that led there. */
export function officialArrival({ branches, code, title, status }: MilitaryTitle | Specialty): Arrival {
  const fit = status === 'current' ? 'official' : 'older';
  return { branch: branches[0]!, code, title, fit, sources: [], reasons: [] };
}
