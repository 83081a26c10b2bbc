/** Where this very script is: in a build, in the folder "assets" below the site's own. */
const here = import.meta.url;

/**
 * The path that the site is under, with its final slash. A build that was told none works in any folder: there it is found by
 * where the script came from.
 */
export const SITE_BASE = import.meta.env.BASE_URL.startsWith('.')
  ? new URL('../', here).pathname
  : import.meta.env.BASE_URL;
