/** The oldest browsers that the page is built for. */
const browsers = 'Chrome or Edge 123, Firefox 128, Safari 17.5';

/* What the page says before any script, and what a system shows of it once it is installed. */
export const words = {
  /** As the web names it. */
  language: 'en',
  description:
    'Type a military job code, title, or nickname and see the civilian occupations it officially matches, with pay and outlook. All six branches. Nothing you type leaves your device.',
  needsScript: 'Military Crosswalk needs JavaScript, because it searches on your own device.',
  browsers,
  /** Shown by the page itself, where its script has not come or cannot run. */
  notStarted: `This page has not started yet. On a slow connection, wait a little longer. If nothing changes, check your connection and load the page again. Your browser may also be too old: this site needs ${browsers}, or a newer version.`,
  shortName: 'Crosswalk',
  inShort: 'Your military job in civilian words.',
};
