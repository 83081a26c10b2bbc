import type { NoiseKind } from '../../domain/noise.ts';
import { SKILL_LEVELS } from '../../domain/specialty-code.ts';
import type {
  Chip,
  CodeDetail,
  Evidence,
  OccupationCode,
  OccupationResult,
  TermReading,
} from '../../search/answers.ts';

/*
 * What search says, in American English. Search itself answers with data; another language is another file like this one.
 */

const RATES: Readonly<Record<string, string>> = {
  '1': 'petty officer first class',
  '2': 'petty officer second class',
  '3': 'petty officer third class',
  C: 'chief petty officer',
  CS: 'senior chief petty officer',
  CM: 'master chief petty officer',
  SN: 'seaman',
  FN: 'fireman',
  AN: 'airman',
  CN: 'constructionman',
};

/** What a code says besides the job: "skill level 3". */
export function detailWords(detail: CodeDetail): string {
  switch (detail.kind) {
    case 'skill-level':
      return `skill level ${detail.level}`;
    case 'rate':
      return RATES[detail.rate] ?? detail.rate;
    case 'source-rating':
      return `of the rating ${detail.rating}`;
    case 'nec':
      return `NEC ${detail.nec}`;
    case 'prefix':
      return `prefix ${detail.prefix}`;
    case 'shred':
      return `shred ${detail.shred}`;
    case 'afsc-level':
      return `${SKILL_LEVELS[detail.level]} level`;
    case 'title':
      return `${detail.branch}: ${detail.title}`;
    case 'branches':
      return detail.branches.join(' and ');
  }
}

/** "25B, skill level 3". */
function codeWords(code: string, detail: CodeDetail | null): string {
  return detail ? `${code}, ${detailWords(detail)}` : code;
}

/** What was understood: "Navy", "25B, skill level 3". */
export function chipLabel(chip: Chip): string {
  switch (chip.kind) {
    case 'branch':
      return chip.branch;
    case 'rank':
      return chip.rank;
    case 'spelling':
      return chip.meant;
    case 'lifted':
      return `“${chip.from}” has no job by that name, so it does not narrow the list`;
    case 'part':
      return `read from “${chip.from}”`;
    case 'cut':
      return 'only the first part was read';
    default:
      return `${codeWords(chip.code, chip.detail)}${chip.doubted ? ', but the words point elsewhere' : ''}`;
  }
}

/**
 * Why a result is there: `Code 25B`, `“corpsman”: …`, `Other job title for Electricians: Wireman`.
 * @param occupationTitle the official title of an occupation, by its code.
 */
export function evidenceWords(evidence: Evidence, occupationTitle: (code: string) => string): string {
  switch (evidence.kind) {
    case 'code':
      return `Code ${evidence.code}`;
    case 'code-level':
      return `Code ${codeWords(evidence.code, evidence.detail)}`;
    case 'old-code':
      return `Similar to “${evidence.title}”, the title of ${evidence.code}`;
    case 'title':
      return evidence.title ? `Title: ${evidence.title}` : 'Title';
    case 'former-title':
      return `Former title: ${evidence.title}`;
    case 'nickname':
      return evidence.reason ? `“${evidence.term}”: ${evidence.reason}` : `“${evidence.term}”`;
    case 'spelling':
      return evidence.read.length > 0
        ? evidence.read.map(({ typed, meant }) => `“${typed}” read as “${meant}”`).join(', ')
        : 'Close spelling';
    case 'lay-title': {
      const occupation = occupationTitle(evidence.occupation);
      return evidence.title
        ? `Other job title for ${occupation}: ${evidence.title}`
        : `Leads to ${occupation}`;
    }
    case 'duties':
      return `Similar duties: ${evidence.words.join(', ')}`;
    case 'other-words':
      return 'Some of your words';
  }
}

const ASIDE: Readonly<Record<NoiseKind, string>> = {
  place: 'a place',
  base: 'a base',
  unit: 'a unit',
  ship: 'a ship',
  theatre: 'a deployment or campaign',
  years: 'dates or a length of time',
  hours: 'hours',
  pay: 'pay',
  employment: 'a type of employment',
  shift: 'a work shift',
  seniority: 'a level of seniority',
  clearance: 'a security clearance',
  grade: 'a pay grade',
  education: 'education',
  discharge: 'a type of discharge',
  component: 'a service component',
  employer: 'an employer',
  contact: 'contact information',
  unknown: 'not a word from any job we know',
};

/** What words are that were set aside: "a base". */
export function asideWords(kind: NoiseKind): string {
  return ASIDE[kind];
}

/** What search made of a term for occupations, or '' where it made nothing of it. */
function readingWords(reading: TermReading | null): string {
  if (!reading) return '';
  return reading.readAs
    ? `“${reading.term}” is read as “${reading.readAs}”`
    : `“${reading.term}” is an everyday name for this work`;
}

const TAXONOMIES: Readonly<Record<Exclude<OccupationCode['kind'], 'today' | 'federal-series'>, string>> = {
  'onet-2010': 'O*NET and SOC of 2010',
  'onet-2009': 'O*NET of 2009',
  'onet-2006': 'O*NET of 2006 and SOC of 2000',
};

/** Why a code leads to an occupation: "15-1142 was Network Administrators in O*NET and SOC of 2010"; '' without a code. */
function occupationCodeWords(code: OccupationCode | null): string {
  if (!code) return '';
  if (code.kind === 'today') return `${code.code} is ${code.title}`;
  if (code.kind === 'federal-series')
    return `Close to federal job series ${code.code}, ${code.title}: our own match, based on its name and on military jobs that lead to both`;
  return `${code.code} was ${code.title} in ${TAXONOMIES[code.kind]}`;
}

/** Why an occupation is there, where it is not for its words alone; '' otherwise. */
export function occupationReason({ code, reading }: Pick<OccupationResult, 'code' | 'reading'>): string {
  return occupationCodeWords(code) || readingWords(reading);
}
