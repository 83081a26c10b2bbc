import { groupDigits } from '../../text/group-digits.ts';

/* What other pages say of the shortlist. */
export const words = {
  add: 'Add to shortlist',
  listed: 'On your shortlist',
  /** The browser does not keep it. */
  listedUnkept: 'On your shortlist (not saved)',
  full: 'Your shortlist is full',
  count: (count: number) => `(${groupDigits(count)})`,

  /** What is wrong with a link that was handed on. */
  linkFaults: {
    damaged: 'This link was damaged on its way. What could be read is here.',
    newer: 'A newer version of this site made this link. What could be read is here.',
  },
  /** The parts of a link that could not be read, as they stand there. */
  unreadParts: (parts: readonly string[]) =>
    `Could not be read: ${parts.slice(0, 5).join(', ')}${parts.length > 5 ? `, and ${parts.length - 5} more` : ''}.`,
  /** "Paramedics, Registered Nurses, and 2 more". */
  several: (names: readonly string[]) =>
    names.length > 3 ? `${names.slice(0, 2).join(', ')}, and ${names.length - 2} more` : names.join(', '),
};
