/**
 * The oldest browsers that the page is built for, by esbuild's names: all that had a release in the last two years, and the
 * long-term Firefox of locked-down computers. Older Safari and Chrome lack "light-dark()", which all colors are made with.
 */
export const BROWSERS: Readonly<Record<'chrome' | 'edge' | 'firefox' | 'safari', string>> = {
  chrome: '123',
  edge: '123',
  firefox: '128',
  safari: '17.5',
};
