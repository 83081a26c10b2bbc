import type { Branch } from '../../domain/branch.ts';
import type { CardPart } from '../../domain/card.ts';
import { words as cool } from './cool.ts';
import { countOf } from './counts.ts';

/** One thing to do next, and the official address where that begins. */
export interface NextStep {
  what: string;
  address: string;
}

const PARTS: Readonly<Record<CardPart, string>> = {
  rank: 'What the rank says',
  lines: 'Résumé lines',
  federal: 'Federal job series',
  steps: 'Next steps',
};

/* The card of a military job: one sheet to hand over. */
export const words = {
  title: (job: string, branch: string, code: string) => `Card: ${job} (${branch} ${code})`,
  titleOfCode: (branch: string, code: string) => `Card: ${branch} ${code}`,
  description: (job: string, branch: string, code: string, directions: readonly string[]) =>
    `What ${job} (${branch} ${code}) is in civilian words${
      directions.length > 0 ? `, and where it can lead: ${directions.join(', ')}` : ''
    }. Pay, what each takes, résumé lines, and next steps on one sheet.`,
  heading: 'Card of a military job',
  make: 'Make a card',
  print: 'Print the card',
  loading: 'Loading the card',

  none: 'This link names no military job, so there is no card to show.',
  unknownJob: (branch: string, code: string) => `We have no information about ${branch} ${code}.`,
  search: 'Search for the job',
  searchAfter: ', open its page, and press “Make a card.”',
  openJob: 'Open the job’s page',

  unknownPlace: 'The link names a place that we do not have, so pay is for the whole country.',
  unknownDirections: (codes: readonly string[]) => `We have no information about ${codes.join(', ')}.`,
  wrongGrade: (grade: string) =>
    `The link names the pay grade ${grade}, which people in this job do not have.`,
  oldLines: (count: number) =>
    `${countOf(count, 'résumé line')} that the link names ${count === 1 ? 'is' : 'are'} not offered any more.`,

  rank: (title: string, grade: string) => `Rank: ${title}, ${grade}`,
  /** @param ready what the grade is in civilian terms. @param led whom or what people of the grade led. */
  rankSays: (ready: string, led: string) => `In civilian terms: ${ready}. Led: ${led}.`,
  rankTypical: 'Typical for the grade, by our own reviewed ranges.',
  directions: 'Where it can lead',
  militaryOnly:
    'The official crosswalk has no civilian counterpart for this job. These directions are ours or from other sources, as each one says.',
  noDirections: 'No information available on where this job leads.',
  /** @param place what the reader calls it; '' for the whole country. */
  about: (place: string) =>
    `Pay: the median${place ? `; where a figure is for ${place}, it says so` : ' for the whole country'}. What it takes: the BLS handbook, in our own words.`,
  fromList: 'Chosen from a shortlist; no source that we have names it for this job.',
  lines: 'Lines for the résumé',
  fillIn: 'Put your own figure in place of each [number].',
  noLines: 'No information available: no official source that we have describes the duties of this job.',
  federal: 'Federal job series',
  federalAbout: 'From a Defense Department list made before 2016. Check each one on USAJOBS.',
  noFederal: 'No information available: the Defense Department’s list has none for this job.',
  more: (count: number) => `and ${count} more on the job’s page`,
  steps: 'Next steps',
  by: (name: string) => `Made by ${name}.`,
  code: 'Scan to open this card',
  codeLabel: 'QR code with the link to this card',
  codeTooLong: 'The link to this card is too long for a QR code.',

  choose: 'Choose what is on the card',
  grade: 'Pay grade',
  noGrade: 'Not chosen',
  gradeOption: (grade: string, title: string) => `${grade} ${title}`,
  chooseDirections: (most: number) => `Directions, up to ${most}`,
  chooseLines: (most: number) => `Résumé lines, up to ${most}`,
  chooseParts: 'Parts',
  parts: PARTS,
  allDirections: (count: number) => `Show all ${count} directions`,
  fewerDirections: 'Show fewer directions',
  maker: 'Your name or office (optional)',
  makerHint: 'It is printed, and kept on this device.',
  inLink: 'What else goes into the link and the QR code',
  placeInLink: (place: string) => `The place: ${place}`,
  makerInLink: 'The name or office',

  nextSteps: (branch: Branch): readonly NextStep[] => [
    { what: 'VA careers and employment', address: 'www.va.gov/careers-employment' },
    {
      what: 'Transition Assistance Program',
      address: 'www.dol.gov/agencies/vets/programs/tap',
    },
    { what: 'CareerOneStop for veterans', address: 'www.careeronestop.org/Veterans' },
    { what: `Certificates: ${branch} COOL`, address: cool.site(branch) },
    { what: 'Federal jobs: USAJOBS', address: 'www.usajobs.gov' },
    { what: 'Registered apprenticeships', address: 'www.apprenticeship.gov' },
  ],
};
