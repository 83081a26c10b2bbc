import type { LeadingLink, LeadingSpecialty } from '../domain/leading.ts';
import type { MilitaryTitle } from '../domain/military-title.ts';
import type { CrosswalkIndex } from './crosswalk-index.ts';

/** A title, and who beside the official crosswalk says that its job leads to an occupation. */
export interface LeadingTitle {
  title: MilitaryTitle;
  /** The strongest first; one at least, none of the crosswalk. */
  links: readonly LeadingLink[];
}

/** The titles of the jobs that lead to an occupation by another source than the crosswalk, in the order of the jobs. */
export function titlesByOthers(
  leading: readonly LeadingSpecialty[],
  index: Pick<CrosswalkIndex, 'specialties' | 'titles'>,
): LeadingTitle[] {
  return leading.flatMap(({ specialty, links: all }) => {
    const links = all.filter(({ source }) => source !== 'crosswalk');
    if (links.length === 0) return [];
    return index.specialties[specialty]!.titles.map((id) => ({ title: index.titles[id]!, links }));
  });
}
