import type { VocabularyTerm } from '../../data/crosswalk-index.ts';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import type { ReverseMatch } from './reverse-matches.ts';

/** What goes into a search for people who held one of the titles. */
export interface TermChoices {
  codes: boolean;
  titles: boolean;
  /** Abbreviations and nicknames of the jobs. */
  nicknames: boolean;
  /** The code and title of every skill level and form, not only the job's. */
  levels: boolean;
  /** Codes that are letters only, such as IT or HM. */
  words: boolean;
}

export const USUAL_CHOICES: TermChoices = {
  codes: true,
  titles: true,
  nicknames: false,
  levels: false,
  words: false,
};

interface SearchTerms {
  terms: string[];
  /** Codes left out because they are words to a search system. */
  leftOut: string[];
}

const NICKNAMES: readonly VocabularyTerm['kind'][] = ['abbreviation', 'nickname'];
/** A nickname for more jobs than this names a field ("comm"), and would find anybody in it. */
const MOST_JOBS = 4;

/**
 * The search terms of the jobs that lead somewhere, job by job in their order: code, title, nicknames. Each term once.
 */
export function searchTerms(
  matches: readonly ReverseMatch[],
  specialties: readonly Specialty[],
  vocabulary: readonly VocabularyTerm[],
  choices: TermChoices,
): SearchTerms {
  const nicknames = choices.nicknames ? nicknamesByJob(vocabulary) : new Map<number, string[]>();
  const terms = new Set<string>();
  const leftOut = new Set<string>();
  for (const { specialty, titles } of jobsOf(matches, specialties)) {
    const named = choices.levels ? [specialty, ...titles] : [specialty];
    for (const { code, title } of named) {
      if (choices.codes) (isWord(code) && !choices.words ? leftOut : terms).add(code);
      if (choices.titles) terms.add(title);
    }
    for (const nickname of nicknames.get(specialty.id) ?? []) terms.add(nickname);
  }
  return { terms: [...terms], leftOut: [...leftOut] };
}

/** A code of two or three letters alone (IT, AM, ET) is a word, a state or a unit of measure to a search system. */
function isWord(code: string): boolean {
  return /^[A-Z]{1,3}$/i.test(code);
}

function jobsOf(
  matches: readonly ReverseMatch[],
  specialties: readonly Specialty[],
): { specialty: Specialty; titles: MilitaryTitle[] }[] {
  const jobs = new Map<number, { specialty: Specialty; titles: MilitaryTitle[] }>();
  for (const { title } of matches) {
    const job = jobs.get(title.specialty);
    if (job) job.titles.push(title);
    else jobs.set(title.specialty, { specialty: specialties[title.specialty]!, titles: [title] });
  }
  return [...jobs.values()];
}

function nicknamesByJob(vocabulary: readonly VocabularyTerm[]): Map<number, string[]> {
  const byJob = new Map<number, string[]>();
  for (const { term, kind, specialties } of vocabulary) {
    if (!NICKNAMES.includes(kind) || specialties.length > MOST_JOBS) continue;
    for (const id of specialties) byJob.set(id, [...(byJob.get(id) ?? []), term]);
  }
  return byJob;
}
