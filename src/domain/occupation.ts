import type { CareerTrack, Cluster, Related } from './career.ts';
import type { Apprenticeship, Entry } from './entry.ts';
import type { JobLine } from './job-words.ts';
import type { Outlook, Pay } from './pay.ts';
import type { RatedGroup, RatingSource } from './rating-source.ts';
import type { OccupationRef, SocGroup, SocStep } from './soc.ts';

/**
 * What the page, the command line and the career tools know about one O*NET-SOC 2019 occupation.
 *
 * A profile holds facts from official files, resolved to readable labels, and this project's own words.
 * What no source gives is null or an empty list, never a guess: the page prints "No information available".
 */

/**
 * described: O*NET has collected data on it.
 * residual: an "All Other" occupation, the rest of a SOC group; the specific jobs are in `underIt`.
 * military: O*NET 55-xxxx, no civilian counterpart.
 */
export type OccupationKind = 'described' | 'residual' | 'military';

/** What O*NET says of an occupation, in its own sentences. */
export interface OfficialWords {
  /** '' where there is none. */
  description: string;
  tasks: string[];
  activities: string[];
}

export interface OccupationProfile {
  /** O*NET-SOC 2019 code, "15-1212.00". */
  code: string;
  title: string;
  kind: OccupationKind;
  /** Our own plain-language summary. */
  summary: string | null;
  /** Key tasks in our own words, in order. */
  tasks: Task[];
  /** The occupation's detailed work activities, by DWA id. */
  activities: Activity[];
  /** O*NET's own sentences; null in a build that does not carry them. */
  official: OfficialWords | null;
  /** The 2018 SOC code that pay, outlook, majors and career clusters are published for. */
  soc: SocGroup;
  /** From the major group to the occupation itself. */
  socPath: SocStep[];
  /** The more specific O*NET occupations below this one: those at .01, .02 and so on. */
  underIt: OccupationRef[];
  /** For one of those (15-1299.05): the .00 occupation that it belongs to, and its other specific jobs. */
  parent: (OccupationRef & { others: OccupationRef[] }) | null;
  pay: Pay | null;
  outlook: Outlook | null;
  /** O*NET's reasons for a bright outlook; empty if it is not on that list. */
  bright: BrightReason[];
  /** What it takes to get in; null where the BLS handbook has no page on it. */
  entry: Entry | null;
  ai: AiOutlook | null;
  /** Share of workers or experts naming each level as required, lowest level first (O*NET scale RL). */
  education: Share[];
  /** Related work experience required (scale RW). */
  experience: Share[];
  /** Training at the workplace or in a plant, organised (scale PT). */
  plantTraining: Share[];
  /** Training on the job, informal (scale OJ). */
  jobTraining: Share[];
  /** How important a professional certificate and an apprenticeship are, 1 (not) to 5 (extremely). */
  credentials: { certification: number | null; apprenticeship: number | null };
  jobZone: JobZone | null;
  /** College majors of the SOC code (see `soc`), by CIP 2020 code. */
  majors: Major[];
  skills: Rating[];
  knowledge: Rating[];
  workActivities: Rating[];
  /** The six interest areas (RIASEC), 1 to 7, highest first. */
  interests: Score[];
  /** Highest impact first. */
  workStyles: WorkStyle[];
  /** The six work values, 1 to 7, highest first. */
  workValues: Score[];
  /** Who rated what of these, and when; `education` is of experience and training, too. */
  ratedBy: Record<RatedGroup, RatingSource | null>;
  technology: Technology;
  tools: Tools;
  /** O*NET's related occupations, most related first: 20 or none. */
  related: Related[];
  /** Career clusters and sub-clusters of the SOC code. */
  clusters: Cluster[];
  careerPath: CareerTrack[];
  /** Job titles that workers reported, those shown in My Next Move first. */
  reportedTitles: string[];
  /** O*NET's alternate titles. */
  layTitles: LayTitle[];
  /** Titles of the Dictionary of Occupational Titles (1991), by DOT code. */
  dotTitles: DotTitle[];
  /** How many there are in all: the page's file of an occupation with very many carries only the first. */
  totals: { layTitles: number; dotTitles: number };
  /** Registered apprenticeships, by title. */
  apprenticeships: Apprenticeship[];
  /** Official pages, opened only by a click; null where the site has no page for such an occupation. */
  links: Links;
}

export interface Task extends JobLine {
  /** Ids of the detailed work activities this task belongs to. */
  dwas: string[];
}

export interface Activity {
  /** O*NET detailed work activity id, "4.A.2.a.1.I07.D08". */
  dwa: string;
  /** Our own words for it; null until they are written. */
  label: string | null;
}

export type BrightReason = 'Rapid Growth' | 'Numerous Job Openings' | 'New and Emerging';

/**
 * How much human skill the work still needs beside language models, most first:
 * essential, significant ("Significant human skills needed" on the reference page), changing.
 */
export type AiLevel = 'essential' | 'significant' | 'changing';

export interface AiOutlook {
  level: AiLevel;
  /** Share of tasks (0 to 1) exposed to language models, tasks that need extra tools counted half: rated by GPT-4. */
  modelBeta: number;
  /** The same share, rated by people. */
  humanBeta: number;
  /** Mean of the two, to four decimals. */
  mean: number;
  /** The same mean with tasks that need extra tools counted in full. */
  wider: number;
  reach: AiReach;
}

/**
 * How far the exposed tasks go: to half of them or more; so far only with tasks that need extra tools counted in full;
 * or to less than half either way.
 */
export type AiReach = 'half' | 'half with tools' | 'less';

export interface Share {
  label: string;
  /** Percent of respondents; null where O*NET recommends not to publish the figure. */
  percent: number | null;
}

export interface JobZone {
  zone: 1 | 2 | 3 | 4 | 5;
}

export interface Major {
  /** CIP 2020 code, "11.1003". */
  cip: string;
  title: string;
  /** What one learns there, in our own words; null until it is written. */
  line: string | null;
}

export interface Rating {
  name: string;
  /** 1 (not important) to 5 (extremely important). */
  importance: number;
  /** 0 to 7; null where O*NET marks it not relevant or recommends not to publish it. */
  level: number | null;
}

export interface Score {
  name: string;
  value: number;
}

export interface WorkStyle {
  name: string;
  /** How much the style helps in the work, -3 (hinders much) to 3 (helps much). */
  impact: number;
  /** 1 to 10 for the styles that set the occupation apart, 1 first; null for the others. */
  rank: number | null;
}

export interface Technology {
  /** Software examples in all groups. */
  total: number;
  hot: number;
  inDemand: number;
  /** Groups with in-demand, then hot products first. */
  groups: TechnologyGroup[];
}

export interface TechnologyGroup {
  /** UNSPSC commodity title, "Network monitoring software". */
  commodity: string;
  items: TechnologyItem[];
}

export interface TechnologyItem {
  name: string;
  /** Named in many employers' job postings. */
  hot: boolean;
  /** Named often in postings for this occupation. */
  inDemand: boolean;
}

export interface Tools {
  total: number;
  groups: { commodity: string; items: string[] }[];
}

export interface LayTitle {
  title: string;
  /** Short form or abbreviation, "ISSO". */
  short: string | null;
}

export interface DotTitle {
  /** "001.061-010". */
  code: string;
  title: string;
}

export interface Links {
  onetOnline: string;
  veterans: string | null;
  careerOneStop: string | null;
  video: string | null;
}
