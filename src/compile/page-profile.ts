import type { OccupationProfile } from '../domain/occupation.ts';

/**
 * Titles of one sort that a profile's file carries at most. Only 51-9199.00 has more (2,750 lay titles), which
 * would take its file over the 30 KB that a profile may weigh compressed; `totals` says how many there are in all,
 * and the occupation search has every lay title.
 */
const MOST_TITLES = 1650;

/** What the page loads of one occupation: the profile, with the longest lists cut. */
export function pageProfile(profile: OccupationProfile): OccupationProfile {
  return {
    ...profile,
    layTitles: profile.layTitles.slice(0, MOST_TITLES),
    dotTitles: profile.dotTitles.slice(0, MOST_TITLES),
  };
}
