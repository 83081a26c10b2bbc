/** Searches that show the range of what the box understands. */
export const EXAMPLES = [
  { text: '25B', what: 'a code' },
  { text: 'combat medic', what: 'a title' },
  { text: 'mechaninc', what: 'misspelled' },
  { text: 'corpsman', what: 'a nickname' },
  { text: '1D7X1', what: 'all skill levels' },
  { text: 'sixty-eight whiskey', what: 'said aloud' },
  { text: '98G', what: 'a retired code' },
  { text: 'truck driver', what: 'civilian words' },
] as const;

/** One line for each kind of reader. */
export const READERS = [
  {
    who: 'Leaving the service?',
    how: 'Type your code or job. Open an occupation to see what it is, what it pays and what it asks for.',
  },
  {
    who: 'Helping someone leave?',
    how: 'Work by keyboard, then send the link or print the page: every page has its own address.',
  },
  {
    who: 'Hiring?',
    how: 'Type the job you fill. Each occupation lists the military titles that lead there, with search words to copy.',
  },
] as const;
