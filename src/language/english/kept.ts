import type { KeptPart } from '../../domain/kept-parts.ts';
import { groupDigits } from '../../text/group-digits.ts';

/* What is kept on the device for use without a network. */
export const words = {
  title: 'Kept on this device',
  intro:
    'After your first search, the search itself and every page’s frame stay on this device, and so does each profile you open. Keep everything, and all of it works without a network.',
  part: {
    profile: 'Occupation profiles',
    jobs: 'Pages of military jobs',
    directions: 'Where military jobs lead',
    reverse: 'Military jobs that lead to an occupation',
    pay: 'Pay of an occupation, by place',
    medians: 'Pay in a place, by occupation',
    resume: 'Military terms for the résumé',
  } satisfies Record<KeptPart, string>,
  search: 'Search, official names, and page frames',
  searchKept: 'kept after the first search',
  count: (kept: number, all: number) => `${groupDigits(kept)} of ${groupDigits(all)}`,
  caption: 'What is kept, by part',
  remove: 'Remove',
  removePart: (part: string) => `Remove: ${part}`,
  keepAll: (bytes: number) => `Keep everything (${megabytes(bytes)})`,
  size: 'That is the room it takes on your device. The download is smaller where the site sends it compressed.',
  cancel: 'Cancel',
  progress: 'How much is kept',
  soFar: (bytes: number, all: number) => `${megabytes(bytes)} of ${megabytes(all)}`,
  removeAll: 'Remove all of it',
  ownStays: 'Your lists, notes, and résumés stay. The search is kept again after your next visit.',
  phase: {
    looking: 'Looking at what is kept.',
    idle: '',
    keeping: 'Keeping everything. You can go on meanwhile, but leave this tab open.',
    stopped: 'Stopped. What has arrived stays; “Keep everything” goes on from there.',
    done: 'Everything is kept on this device.',
    full: 'There is no room left on this device. What has arrived stays. Remove something, then try again.',
    cut: 'The download stopped: the connection is down, or the site is being updated. What has arrived stays; “Keep everything” goes on from there.',
    blocked:
      'Your browser does not let this site keep anything. A private window or a setting may be the reason.',
  },
  mayGo: 'Your browser may still remove it when the device runs out of room.',
};

function megabytes(bytes: number): string {
  return `${groupDigits(Math.ceil(bytes / 1_000_000))} MB`;
}
