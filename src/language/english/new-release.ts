/* How a page comes to a newer version of the site. */
export const words = {
  gone: {
    what: 'This site has a new version, and this part of the old one is gone.',
    advice: 'Load the new version to go on. What you typed and saved stays.',
    name: 'Load the new version',
  },
  ready: {
    what: 'A new version of this site is ready.',
    advice: 'What you typed and saved stays.',
    name: 'Update now',
  },
  elsewhere: {
    what: 'This site was updated in another tab.',
    advice:
      'This page was left as it is, since your list is saved nowhere else. Download it first, then update.',
    name: 'Update now',
  },
  state: {
    asked: '',
    loading: 'Loading the new version. This can take a minute.',
    leaving: 'Loading the new version. This can take a minute.',
    holds:
      'The list on this page is saved nowhere else, and the new version starts without it. Download your list first, then choose this again.',
    same: 'The site has no newer version right now. Wait a minute, then try again.',
    incomplete:
      'The new version is not complete yet. This page goes on with what it has. Wait a minute, then try again.',
    unreachable: 'The site does not answer. Check your connection, then try again.',
  },
};
