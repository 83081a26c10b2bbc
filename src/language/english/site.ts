/* What the page says before any script, and what a system shows of it once it is installed. */
export const words = {
  /** As the web names it. */
  language: 'en',
  description:
    'Type a military job code, title, or nickname and see the civilian occupations it officially matches, with pay and outlook. All six branches. Nothing you type leaves your device.',
  needsScript: 'Military Crosswalk needs JavaScript, because it searches on your own device.',
  shortName: 'Crosswalk',
  inShort: 'Your military job in civilian words.',
};
