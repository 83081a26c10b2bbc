import { MOST_ITEMS } from '../../domain/shortlist.ts';
import { groupDigits } from '../../text/group-digits.ts';
import { countOf } from './counts.ts';

/** What is wrong with a file that was imported. */
type FileFault = 'foreign' | 'damaged' | 'newer' | null;

/* The page of the shortlist, and of one that somebody shared. */
export const words = {
  /** @param name whose it is; '' where it has no name. */
  title: (name: string) => (name ? `Shortlist: ${name}` : 'Shortlist'),
  /** A list in the choice of lists. @param place from 1. */
  listName: (name: string, place: number) =>
    name || (place === 1 ? 'My shortlist' : `Shortlist ${groupDigits(place)}`),
  description:
    'Occupations and military jobs to think about, with notes. It stays on this device until you share it.',
  private: 'Stays on this device: names and notes are never sent anywhere and never go into a link.',
  clearOnShared: 'On a shared computer, delete your lists when you are done.',
  notKept:
    'Your browser is not saving this list: its storage is full or blocked. It will be gone when you close the page. Export it as a file to keep it.',
  damaged:
    'Part of what was saved on this device was damaged and could not be read. What could be read is here.',

  list: 'List',
  name: 'Name of this list',
  nameExample: 'A client’s name or initials, for example',
  newList: 'New list',
  deleteList: 'Delete this list',
  tooManyLists: (most: number) => `There is room for ${groupDigits(most)} lists. Delete one first.`,

  empty: 'Nothing is on this list yet.',
  emptyHow: 'Press “Add to shortlist” beside any occupation or military job.',
  search: 'Search for a military job',
  or: ', or',
  browse: 'browse civilian occupations',

  items: (count: number) => countOf(count, 'item'),
  note: 'Note',
  /** Follows “Note”, for those who hear it. */
  on: (name: string) => `on ${name}`,
  movedTo: (name: string, place: number, count: number) => `${name} is now ${place} of ${count}.`,
  leadsTo: (titles: string) => `Officially leads to ${titles}`,
  militaryOnly: 'No direct civilian counterpart; its page shows where it can lead.',
  noSuchOccupation: (code: string) => `Occupation ${code}`,
  noSuchJob: (branch: string, code: string) => `${branch} ${code}`,
  unknown: 'We have no information about this code.',
  loading: 'Loading occupations and military jobs',

  compare: 'Compare',
  compareThese: (count: number) => `Compare ${count} occupations`,
  compareHow: 'Tick two to four occupations to compare them.',
  compareMost: 'You can compare up to four at a time.',
  makeCard: (job: string) => `Make a card: ${job}`,

  keep: 'Keep or move your lists',
  export: 'Export all lists',
  exported: 'Saved as a file with all your lists and notes.',
  /** The name of the file without its ending. */
  file: 'military-crosswalk-shortlists',
  damagedFile: 'military-crosswalk-shortlists-damaged',
  clear: 'Clear this list',
  deleteAll: 'Delete all lists',

  removed: (name: string) => `Removed ${name}.`,
  cleared: (count: number) => `Removed ${countOf(count, 'item')}.`,
  deleted: (name: string) => `Deleted the list “${name}”.`,
  deletedAll: 'Deleted all lists and their copies from this device.',
  added: (count: number) => `Added ${countOf(count, 'item')} to your shortlist.`,

  /** What an import did, in sentences. */
  imported: (fault: FileFault, items: number, lists: number, unread: number, noRoom: number) =>
    [
      FILE_FAULTS[fault ?? 'none'],
      fault === 'foreign'
        ? ''
        : items === 0
          ? 'It has nothing that was not here already.'
          : `Added ${countOf(items, 'item')} in ${countOf(lists, 'list')}. Nothing of yours was changed.`,
      unread > 0 ? `${countOf(unread, 'part')} of it could not be read.` : '',
      noRoom > 0 ? `There was no room for ${countOf(noRoom, 'item')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),

  shared: {
    title: 'A list somebody shared',
    about: 'It came in the link. Nothing has been added to your own lists.',
    add: (count: number) => `Add ${count === 1 ? 'it' : `all ${count}`} to my shortlist`,
    all: 'All of these are on your shortlist.',
    full: (count: number) =>
      `There was no room for ${countOf(count, 'item')}: a list holds ${MOST_ITEMS}. Start a new list for them.`,
    mine: 'Open my shortlist',
    pageTitle: (titles: string) => `Shared list: ${titles}`,
    description: (titles: string) =>
      `A list to look through: ${titles}. With pay, outlook, and what each takes.`,
    nothing: 'There is nothing on the list that this link could open.',
    compare: 'Compare them',
  },
};

const FILE_FAULTS = {
  none: '',
  foreign: 'This is not a file of shortlists from this site, so nothing was added.',
  damaged: 'This file was changed or cut off. What could be read was used.',
  newer: 'A newer version of this site made this file. What could be read was used.',
};
