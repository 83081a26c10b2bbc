import { countOf } from './counts.ts';

/* The résumé builder, on every page that has it. */
export const words = {
  pickWhatYouDid:
    'Pick what you have really done. Each pick becomes a line that you can edit, copy, and paste into your résumé. Picks from other pages join the same lines.',
  changedByHand:
    'You edited that line, so your text stays as it is. Delete the line there if you do not want it.',

  has: (lines: number) => `Your résumé has ${countOf(lines, 'line')}.`,
  pickedSoFar: (lines: number) => `Your résumé has ${countOf(lines, 'line')}. Picked so far:`,

  headline: 'Headline (optional)',
  chooseHeadline: 'Choose one, then make it your own:',
  headlineExample: 'Your job title and rank, in civilian words',

  tense: 'Tense',
  past: 'Past: a job I have left (“Repaired …”)',
  present: 'Present: my current job (“Repair …”)',
  numbers: 'Numbers',
  addPlaces:
    'Add a blank for your own number, such as ([number] repairs a week), where it makes a line stronger',

  lines: 'Your résumé lines',
  linesExample: 'Pick a line above, or write your own here.',
  toFillIn: (places: number) =>
    `${countOf(places, 'blank')} to fill in. Replace each with your own words or figures, or delete it.`,
  addFigures: 'Add your own figures: how many, how often, how much.',
  kept: 'Kept on this device until you delete it. Nothing is sent anywhere.',
  notKept: 'Your browser does not let this page keep your text, so copy it before you leave.',

  noLines: 'There are no lines yet. Pick one first.',
  copy: 'Copy résumé lines',
  copied: 'Copied.',
  download: 'Download as text',
  downloaded: 'Downloaded as a text file.',
  nextPlace: 'Next blank to fill in',
  clear: 'Clear',
  cleared: 'Cleared.',
  open: 'Open my résumé',
  bringBack: 'Bring the lines back',
  broughtBack: 'Your lines are back.',
};
