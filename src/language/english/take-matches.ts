import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';

/* What a recruiter takes from the matches: a list, a file, and searches for people. */
export const words = {
  copyAsText: 'Copy as text',
  downloadCsv: 'Download CSV',
  forRecruiters: 'Search terms for recruiters',
  titlesCopied: (count: number) => `${countOf(count, 'title')} copied.`,
  listNotCopied: 'Your browser does not allow copying here. Download the list instead.',
  notMade: 'The file could not be made. Check your connection, then try again.',
  titlesDownloaded: (count: number, file: string) => `${countOf(count, 'title')} downloaded as ${file}.`,

  columns: {
    branch: 'Branch',
    code: 'Code',
    title: 'Military title',
    rank: 'Rank type',
    status: 'Status',
    match: 'Match',
    source: 'Source',
    occupationCodes: 'Occupation codes',
    occupations: 'Occupations',
  },
  official: 'Official',
  otherSource: 'Other source',
  /** "25B Information Technology Specialist (Army, Enlisted)". */
  line: (code: string, title: string, labels: readonly string[]) => `${code} ${title} (${labels.join(', ')})`,
  bySource: (source: string) => `by ${source}`,

  searchTerms: 'Search terms',
  aboutSearch: (titles: number) =>
    `A Boolean search for résumés, built from the ${countOf(titles, 'title')} selected above. Paste it into an applicant tracking system or a job board.`,
  searchFor: 'Search for',
  choices: {
    codes: 'Codes',
    titles: 'Job titles',
    nicknames: 'Abbreviations and nicknames',
    levels: 'Every skill level and variant',
    words: 'Letter-only codes (IT, HM)',
  },
  maximumLength: 'Maximum length',
  noLimit: 'No limit',
  characters: (count: number) => `${groupDigits(count)} characters`,
  nothingChosen: 'Nothing to search for yet: choose codes, titles, or abbreviations.',
  severalSearches: (terms: number, searches: number) =>
    `${groupDigits(terms)} terms do not fit in one search of this length, so there are ${groupDigits(searches)} searches. Run them one after another.`,
  showAllSearches: (count: number) => `Show all ${groupDigits(count)} searches`,
  showFewerSearches: 'Show fewer searches',
  search: (number: number, of: number) => (of === 1 ? 'Boolean search' : `Boolean search ${number} of ${of}`),
  copy: 'Copy',
  searchCopied: (search: string) => `${search} copied.`,
  wordsLeftOut: (codes: readonly string[]) =>
    `Left out, because letter-only codes also match ordinary words: ${codes.join(', ')}.`,
  tooLong: (terms: readonly string[]) =>
    `Left out, because each is longer than the limit: ${terms.join('; ')}.`,
};
