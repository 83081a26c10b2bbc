import { BRANCHES_BY_SIZE } from './branch.ts';
import type { DirectionSource, Reason, Strength } from './direction.ts';
import type { MilitaryTitle, Specialty } from './military-title.ts';

/*
 * The crosswalk read backwards: the specialties that lead to an occupation, whoever says so, the strongest first.
 */

/** One source that says so. */
export interface LeadingLink {
  source: DirectionSource;
  strength: Strength;
  /** The pay grade at which a person typically is ready, "E5"; '' where the source gives none. */
  payGrade: string;
  /** The preparation that the source names; '' for none. */
  preparation: string;
  /** The best of its reasons; null where the source gives none. */
  reason: Reason | null;
}

/** A specialty that leads to an occupation, once, with every source that says so. */
export interface LeadingSpecialty {
  /** Its position in the index. */
  specialty: number;
  /** Each source once, the strongest first; one at least. */
  links: readonly LeadingLink[];
}

/** What decides where a specialty stands among those that lead to an occupation. */
export interface Standing {
  /** Of the strongest link; see RUNGS. */
  rung: number;
  /** The share of its titles that officially lead there, 0 to 1. */
  share: number;
  /** How many occupations its source names before this one, where that is a ranking; else 0. */
  place: number;
  /** To how many other occupations its source leads it. */
  others: number;
  specialty: Specialty;
}

/** The links from the strongest: official ones first, then experts' and ours by how much they hold of them. */
const RUNGS = [
  /** The official crosswalk, for every title of the specialty. */
  'official-all',
  /** The official crosswalk, for some of its levels and forms. */
  'official-some',
  'connector',
  'most-duties',
  'strong',
  'listed',
  'some-duties',
  'fair',
  /** Chosen by us for a whole kind of job, or for a kind of match. */
  'chosen',
] as const;

/** From here on a link says less than that the job leads there. */
const FIRST_WEAK = RUNGS.indexOf('some-duties');

/** @param share the share of the specialty's titles that officially lead there. */
export function rungOf(
  { source, strength }: Pick<LeadingLink, 'source' | 'strength'>,
  share: number,
): number {
  if (strength === 'official') return RUNGS.indexOf(share === 1 ? 'official-all' : 'official-some');
  if (source === 'reviewed' && strength === 'fair') return RUNGS.indexOf('chosen');
  return RUNGS.indexOf(source === 'connector' ? 'connector' : strength);
}

/**
 * The chain that decides which of two specialties comes first: a link that the job leads there before one that it may; a
 * job that people hold before a skill within one, and both before what is retired, for who looks for people looks for
 * jobs; the stronger link, the larger share of its titles, what its source ranks higher, fewer other occupations, the
 * larger branch, the code, the position in the index. So no two are ever equal.
 */
export function compareStandings(a: Standing, b: Standing): number {
  return (
    Number(a.rung >= FIRST_WEAK) - Number(b.rung >= FIRST_WEAK) ||
    kindOf(a.specialty) - kindOf(b.specialty) ||
    a.rung - b.rung ||
    b.share - a.share ||
    a.place - b.place ||
    a.others - b.others ||
    size(a.specialty) - size(b.specialty) ||
    (a.specialty.code < b.specialty.code ? -1 : a.specialty.code > b.specialty.code ? 1 : 0) ||
    a.specialty.id - b.specialty.id
  );
}

/**
 * Where a specialty stands by its official matches.
 * @param own the occupations asked for.
 * @returns undefined where none of its titles officially leads to one of them.
 */
export function officialStanding(
  specialty: Specialty,
  titles: readonly MilitaryTitle[],
  own: ReadonlySet<string>,
): Standing | undefined {
  const matches = specialty.titles.map((id) => titles[id]!.occupations);
  const leading = matches.filter((occupations) => occupations.some((code) => own.has(code))).length;
  if (leading === 0) return undefined;
  const share = leading / matches.length;
  const others = new Set(matches.flat().filter((code) => !own.has(code))).size;
  return {
    rung: rungOf({ source: 'crosswalk', strength: 'official' }, share),
    share,
    place: 0,
    others,
    specialty,
  };
}

/** 0 for a job that people hold, 1 for a skill, a billet or a course within one, 2 for what is retired. */
function kindOf({ branches, code, title, status }: Specialty): number {
  if (status !== 'current') return 2;
  // A Navy rating is letters (EN), its skills and billets have digits (U25A, 9302).
  const isSkill = branches[0] === 'Navy' && /\d/.test(code);
  return isSkill || NO_JOB.test(title) ? 1 : 0;
}

/** Titles of those who learn a job, and of codes that only gather some. */
const NO_JOB = /\b(?:basic|candidate|conversion nec|immaterial|recruit|reporting code|student|trainee)\b/i;

function size({ branches }: Specialty): number {
  return BRANCHES_BY_SIZE.indexOf(branches[0]!);
}
