/* Where a military job leads, what rank adds, and its résumé lines. */

/** What a kind of lead is called. */
const KINDS = {
  official: 'Official matches',
  reviewed: 'Chosen by us',
  experts: 'Named by experts',
  suggested: 'Suggested by us',
};

export const words = {
  title: 'Where it leads',
  kinds: KINDS,
  within: (match: string) => `Officially leads to ${match}; this is one of the specific occupations in it.`,
  likelyList: 'It is likely, but not certain, that the list in O*NET’s study is for this job.',
  loading: 'Loading more of where it leads',
  nothing: 'No information available.',
  showAll: (count: number, kind: keyof typeof KINDS) => `Show all ${count} ${KINDS[kind].toLowerCase()}`,
  showFewer: (kind: keyof typeof KINDS) => `Show fewer ${KINDS[kind].toLowerCase()}`,
  aboutReviewed: (withGrades: boolean) =>
    withGrades
      ? 'Not official. What carries over, what to add, and the pay grade from which it is realistic.'
      : 'Not official. What carries over and what to add.',
  aboutSuggested: 'Not official. Our own suggestions, based on the facts named under each one.',
  aboutSources: (sources: readonly string[]) => `Not official. ${sources.join(' · ')}.`,
  unsigned: (source: string) => `${source}, which does not name its authors`,
  also: (sources: string) => `also ${sources}`,
  /** @param more how many codes are not named. */
  onlyFor: (codes: readonly string[], more: number) =>
    `Only for ${codes.join(', ')}${more > 0 ? `${codes.length > 1 ? ',' : ''} and ${more} more` : ''}`,

  militaryOnly: {
    statement: 'This job has no direct civilian counterpart.',
    text: 'The official crosswalk lists it as military only: no single civilian occupation does the same work. That says nothing about your skills. Below is where it can lead, what carries over, and what to add.',
    second: 'Had a second job or extra training?',
    search: 'Search for it',
    too: 'too: each code has its own matches.',
  },

  rank: {
    title: 'What your rank adds',
    notChosen: 'Not chosen',
    payGrade: 'Pay grade',
    years: 'Years of service',
    optional: 'Optional. It stays on this device and goes only into a link that you copy.',
    led: 'Led',
    trusted: 'Trusted with',
    civilian: 'In civilian terms',
    grade: (grade: string, title: string) => `${grade} ${title}`,
    /** @param own the reader's own years; null where they are not given. */
    typical: (title: string, grade: string, people: string, years: string, own: number | null) =>
      `Typical for ${title}, ${grade}: ${people}, ${years}${own === null ? '' : ` (you: ${own})`}. These are our own reviewed ranges, not official figures. Use what was true for you.`,
  },

  resume: {
    title: 'Résumé builder',
    loading: 'Loading the résumé builder',
    linesOf: (title: string) => `The job lines come from the official duties of “${title}.”`,
    addLeadership: 'Choose your pay grade above to add lines about leadership.',
    noLines: 'No information available: no official source that we have describes the duties of this job.',
    noLinesOnWork:
      'No information available on the work itself: no official source that we have describes the duties of this job.',
    linesOfRetired: 'The pages of its retired codes, above, have lines.',
    linesOfToday: 'The page of the current code, above, may have lines.',
    noLeadership: 'We have no lines about leadership for this pay grade, either.',
    done: 'What you have done in this job',
    leadership: 'Leadership',
    ledAs: (rank: string) => `What you have led, planned, or been responsible for (${rank})`,
    rankAndGrade: (title: string, grade: string) => `${title}, ${grade}`,
  },
};
