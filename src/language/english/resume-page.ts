import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';

/** What is wrong with a file that was imported. */
type FileFault = 'foreign' | 'damaged' | 'newer' | null;

/* The page where a résumé is put in order, checked, and finished. */
export const words = {
  title: 'Résumé',
  private: 'Stays on this device: nothing you write here is sent anywhere.',
  clearOnShared: 'On a shared computer, save your résumé as a file and delete it here when you are done.',
  notKept:
    'Your browser is not saving this résumé: its storage is full or blocked. It will be gone when you close the page. Copy it or save it as a file to keep it.',
  damaged:
    'Part of what was saved on this device was damaged and could not be read. What could be read is here.',
  damagedFile: 'military-crosswalk-resumes-damaged',

  list: 'Version',
  name: 'Name of this version',
  nameExample: 'The job or employer it is for, for example',
  listName: (name: string, place: number) =>
    name || (place === 1 ? 'My résumé' : `Version ${groupDigits(place)}`),
  newVersion: 'New version',
  copyVersion: 'Copy this version',
  copyOf: (name: string) => `Copy of ${name}`,
  deleteVersion: 'Delete this version',
  tooMany: (most: number) => `There is room for ${groupDigits(most)} versions. Delete one first.`,
  copied: (name: string) => `Made a copy of “${name}”. You are now editing the copy.`,
  deleted: (name: string) => `Deleted the version “${name}”.`,

  empty: 'Nothing is on your résumé yet.',
  emptyHow:
    'Pick lines on the page of your military job or of a civilian occupation, or write your own here.',
  search: 'Search for your military job',
  or: ', or',
  browse: 'browse civilian occupations',

  parts: 'Lines',
  lineCount: (count: number) => countOf(count, 'line'),
  heading: 'Heading',
  noHeading: 'Lines without a heading',
  line: (place: number, heading: string) => `Line ${place} of ${heading}`,
  lineExample: 'Start with what you did: “Repaired 40 trucks a month …”',
  addLine: 'Add a line',
  addPart: 'Add your own section',
  ownHeading: 'Additional experience',
  removedLine: (line: string) => (line ? `Removed “${line}”` : 'Removed an empty line.'),
  removedPart: (heading: string, lines: number) => `Removed “${heading}” and ${countOf(lines, 'line')}.`,
  movedLine: (place: number, count: number) => `The line is now ${place} of ${count}.`,
  movedPart: (heading: string, place: number, count: number) => `${heading} is now ${place} of ${count}.`,
  cleared: 'Cleared this version.',

  take: 'Copy, save, or print',
  copy: 'Copy as text',
  copiedText: 'Copied.',
  copyHere: 'Your résumé as text',
  asText: 'Save as text',
  asWord: 'Save for Word',
  print: 'Print',
  saved: (name: string) => `Saved as ${name}.`,
  making: 'Making the file …',
  notMade: 'The file could not be made. Check your connection, then try again.',
  nothing: 'There is nothing on this version yet.',
  openBlanks: (count: number) =>
    `${countOf(count, 'blank')} still to fill in, such as [number]. Replace each with your own figure, or delete it.`,
  fileName: 'resume',

  keep: 'Keep or move your résumé',
  export: 'Export all versions',
  exported: 'Saved as a file with all versions.',
  file: 'military-crosswalk-resumes',
  deleteAll: 'Delete all versions',
  deletedAll: 'Deleted all versions and their copies from this device.',
  /** What an import did, in sentences. */
  imported: (fault: FileFault, versions: number, unread: number, noRoom: number) =>
    [
      FILE_FAULTS[fault ?? 'none'],
      fault === 'foreign'
        ? ''
        : versions === 0
          ? 'It has nothing that was not here already.'
          : `Added ${countOf(versions, 'version')}. Nothing of yours was changed.`,
      unread > 0 ? `${countOf(unread, 'part')} of it could not be read.` : '',
      noRoom > 0 ? `There was no room for ${countOf(noRoom, 'version')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
};

const FILE_FAULTS = {
  none: '',
  foreign: 'This is not a file of résumés from this site, so nothing was added.',
  damaged: 'This file was changed or cut off. What could be read was used.',
  newer: 'A newer version of this site made this file. What could be read was used.',
};
