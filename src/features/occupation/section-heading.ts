import type { OccupationProfile } from '../../domain/occupation.ts';

/** What stands over a part of the page, and where a link leads to. */
export interface SectionHeading {
  /** The part of the address after "#". */
  id: string;
  title: string;
  /** What it says, in a few words, where it can be folded; '' for none. */
  gist?: string;
}

/** What each part of the page is drawn from. */
export interface SectionProps {
  heading: SectionHeading;
  profile: OccupationProfile;
}
