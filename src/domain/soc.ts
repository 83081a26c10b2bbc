/** An O*NET occupation by its code and title. */
export interface OccupationRef {
  code: string;
  title: string;
}

export interface SocGroup {
  /** SOC code, or the code of a BLS line that covers several SOC codes ("29-2010"). */
  code: string;
  title: string;
}

export type SocLevel = 'major' | 'minor' | 'broad' | 'detailed' | 'onet';

export interface SocStep extends SocGroup {
  level: SocLevel;
}
