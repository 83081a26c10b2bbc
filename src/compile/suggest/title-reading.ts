import { singular, stemOf } from '../../text/stems.ts';
import { BROAD, CIVILIAN_ROLES, DEEDS, ROLES, SENSES, SERVICES, SETTINGS, WORKSHOP } from './frame-words.ts';
import { tellingWords } from './title-words.ts';

/** What the words of a title say, apart from its frame. */
export interface TitleReading {
  /** What the work is about: by stem the word as it stands there; of a title without such, its broad field. */
  subjects: ReadonlyMap<string, string>;
  /** It names a broad field only. */
  broad: boolean;
  /** It is about keeping things in order. */
  mends: boolean;
  /** Where the work is done, each a number. */
  settings: ReadonlySet<number>;
  /** The setting at its head, as that of Aviation Machinist's Mate; 0 for none. */
  head: number;
  /** All its stems. */
  stems: ReadonlySet<string>;
}

/** Reads a title: of "Aviation Supply Specialist" the subject is supply, the setting aviation. */
export function readTitle(title: string, roles: ReadonlySet<string> = ROLES): TitleReading {
  const words = tellingWords(title)
    .map((word) => ({ word: singular(word), stem: stemOf(word) }))
    .filter(({ stem }) => !SERVICES.has(stem));
  const stems = new Set(words.map(({ stem }) => stem));
  const pick = (isOfThese: (stem: string) => boolean) =>
    new Map(words.filter(({ stem }) => isOfThese(stem)).map(({ word, stem }) => [stem, word]));
  const subjects = pick(
    (stem) => !(roles.has(stem) || SETTINGS.has(stem) || BROAD.has(stem) || WORKSHOP.has(stem)),
  );
  const broad = subjects.size === 0;
  const fields = broad ? pick((stem) => BROAD.has(stem)) : subjects;
  return {
    subjects: fields.size > 0 ? fields : pick(() => true),
    broad,
    mends: [...stems].some((stem) => WORKSHOP.has(stem)),
    settings: new Set([...stems].flatMap((stem) => SETTINGS.get(stem) ?? [])),
    head: SETTINGS.get(words[0]?.stem ?? '') ?? 0,
    stems,
  };
}

/**
 * Whether two titles say the same of the work: they have a subject in common, in the same sense. Of a title that names no
 * more than a broad field nothing is like but another that names that field.
 */
export function sharesSubject(a: TitleReading, b: TitleReading): boolean {
  if (a.broad !== b.broad) return false;
  let common = 0;
  for (const stem of a.subjects.keys()) if (isSame(stem, a, b)) common++;
  return common > 0 && (!a.broad || common >= Math.max(a.subjects.size, b.subjects.size) / 2);
}

/** Whether two titles differ by a setting at their head: then they are two jobs, however alike the rest reads. */
export function isSetApart(a: TitleReading, b: TitleReading): boolean {
  return a.head !== b.head;
}

/** Whether a reader would take two titles for one kind of work. */
export function isSameWork(a: TitleReading, b: TitleReading): boolean {
  return !isSetApart(a, b) && sharesSubject(a, b);
}

/**
 * Whether a civilian title names a job: all subjects that it has are the job's, at least one is; it mends nothing unless
 * the job does; and it is at home in no other setting. "Field Technician" names nobody's work, "Geospatial Information
 * Technologist" no information technologist's.
 */
export function namesJob(civilian: TitleReading, job: TitleReading): boolean {
  if (civilian.mends && !job.mends && !job.stems.has(TECHNICIAN)) return false;
  if (civilian.broad && !job.broad) return false;
  if (civilian.settings.size > 0 && job.settings.size > 0 && !meet(civilian.settings, job.settings))
    return false;
  let common = 0;
  for (const [stem, word] of civilian.subjects) {
    const own = job.subjects.get(stem);
    if (own === undefined || differInSense(stem, civilian, job)) return false;
    if (!isAgentOf(word, own)) common++;
  }
  return common > 0 && (!job.broad || common === job.subjects.size);
}

/** The ways a civilian title is written: "IT Analyst (Information Technology Analyst)" is two. */
export function readCivilianTitle(title: string): TitleReading[] {
  const [, short, long] = /^(.+?)\s*\((.+)\)$/.exec(title) ?? [];
  return (short !== undefined && long !== undefined ? [short, long] : [title]).map((each) =>
    readTitle(each, ALL_ROLES),
  );
}

const ALL_ROLES = new Set([...ROLES, ...CIVILIAN_ROLES]);

const TECHNICIAN = stemOf('technician');

function isSame(stem: string, a: TitleReading, b: TitleReading): boolean {
  const other = b.subjects.get(stem);
  return other !== undefined && !isAgentOf(a.subjects.get(stem)!, other) && !differInSense(stem, a, b);
}

/** Whether the other words of two titles tell two senses of a word that both have. */
function differInSense(stem: string, a: TitleReading, b: TitleReading): boolean {
  const senses = SENSES.get(stem);
  if (!senses) return false;
  const [one, other] = [a, b].map(({ stems }) => senses.findIndex((beside) => meet(beside, stems)));
  return one !== -1 && other !== -1 && one !== other;
}

/** Whether one word is a thing and the other who makes or handles it: a chainer makes chains, supply chains are not his. */
function isAgentOf(a: string, b: string): boolean {
  if (a === b) return false;
  const [isA, isB] = [AGENT.test(a), AGENT.test(b)];
  if (isA === isB) return false;
  const thing = isA ? b : a;
  return !DEED.test(thing) && !DEEDS.has(thing);
}

const AGENT = /(?:er|or|ist)$/;
/** Words that end like this are of what is done or studied: engineering, inspection, psychology. */
const DEED = /(?:ing|ion|ment|ance|ence|ics?|ical|(?<!er)y)$/;

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}
