import { countOf } from './counts.ts';

/* What the résumé page finds to mend, and which words of a job a résumé has. */
export const words = {
  title: 'Check',
  loading: 'Loading the list of military terms',
  about:
    'We look for military terms that civilian recruiters may not know. The plain words are ours: change them until they are true for you.',
  found: (terms: number, noFigure: number, blanks: number) =>
    terms + noFigure + blanks === 0
      ? 'Nothing to mend: no military terms, and a figure in every line.'
      : `To look at: ${[
          terms > 0 ? countOf(terms, 'military term') : '',
          noFigure > 0 ? `${countOf(noFigure, 'line')} without a figure` : '',
          blanks > 0 ? `${countOf(blanks, 'blank')} to fill in` : '',
        ]
          .filter(Boolean)
          .join(', ')}.`,
  next: 'Go to the next one',
  kept: (count: number) => `You keep ${countOf(count, 'term')} in this version:`,
  checkAgain: 'Check again',
  checksAgain: (term: string) => `“${term}” is checked again.`,

  notesOn: (line: string) => `Notes on ${line}`,
  headline: 'the headline',
  sayInstead: (found: string) => `“${found}” is military. Say instead:`,
  noteOn: (note: string) => `Note: ${note}`,
  keep: (found: string) => `Keep “${found}”`,
  keptTerm: (found: string) => `Kept “${found}”. It is not flagged in this version any more.`,
  replaced: (found: string, plain: string) => `Changed “${found}” to “${plain}”.`,
  noFigure: 'No figure yet: how many, how often, or how much?',

  target: {
    title: 'Words of the job you want',
    how: 'Choose an occupation to see which of its words your résumé does not say yet. Use only those that are true for you.',
    label: 'Occupation',
    none: 'None chosen',
    find: 'Find the occupation: job title or what people in it do',
    choose: (title: string) => `Choose ${title}`,
    chosen: (title: string) => `Chose ${title}.`,
    loading: 'Loading the occupation',
    missing: (count: number) => `Not on your résumé yet (${count})`,
    said: (count: number) => `On your résumé (${count})`,
    nothing: 'No information available',
    all: 'Your résumé says all of them.',
    noneSaid: 'None of them yet.',
    inDemand: 'software often named in postings for this occupation',
    hot: 'software named in many postings',
    knowledge: (importance: number) => `knowledge rated ${importance.toFixed(1)} of 5 in importance`,
    tasks: (count: number, outOf: number) => `in ${count} of its ${outOf} key tasks`,
  },

  advert: {
    title: 'Words of a job posting',
    how: 'Paste a posting to see which of its words your résumé says. It is read on this device only and is not kept: it is gone when you leave the page.',
    label: 'Job posting',
    clear: 'Clear the posting',
    cleared: 'Cleared the posting.',
    nothing: 'We found no words that tell of the work in this text.',
    kinds: {
      credential: 'Certificates, licenses, clearances',
      name: 'Tools and other names',
      word: 'Other words of the work',
    },
    missing: (count: number) => `Not on your résumé (${count})`,
    said: (count: number) => `On your résumé (${count})`,
  },
};
