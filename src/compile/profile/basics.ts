import type { OccupationProfile } from '../../domain/occupation.ts';

/** A profile without the parts that take a look at other occupations. */
export type Basics = Omit<OccupationProfile, 'related' | 'careerPath'>;
