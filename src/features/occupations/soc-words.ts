import type { SocGroup } from '../../data/crosswalk-index.ts';

/** What the levels of the SOC are called, one and several. */
export const LEVEL_WORDS: Record<SocGroup['level'], readonly [one: string, many: string]> = {
  major: ['Major group', 'Major groups'],
  minor: ['Minor group', 'Minor groups'],
  broad: ['Broad group', 'Broad groups'],
  detailed: ['Detailed occupation', 'Detailed occupations'],
};
