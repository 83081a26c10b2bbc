/** What a page can be asked behind "#", by name. */
const NAMES = /^(?:q|branch|rank|not|grade|years|time|sort|sources|fair|group)$/;

/** Reads what is asked, with its "#", or with the "?" of links from before. */
export function parametersOf(asked: string): URLSearchParams {
  return new URLSearchParams(asked.replace(/^[#?]/, ''));
}

/** Writes what is asked, "#q=25B", or '' for nothing. */
export function askedBy(parameters: URLSearchParams): string {
  const text = parameters.toString();
  return text && `#${text}`;
}

/**
 * Links from before have behind "?" what stands behind "#" today.
 * @returns what stands behind "#" of today's link, with its sign; undefined where nothing that we ask stands behind "?".
 */
export function askedBefore({ search, hash }: Pick<Location, 'search' | 'hash'>): string | undefined {
  const before = [...parametersOf(search)].filter(([name]) => NAMES.test(name));
  if (before.length === 0) return undefined;
  // What is named there by itself is newer.
  return hash || askedBy(new URLSearchParams(before));
}
