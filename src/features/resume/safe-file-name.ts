/** A long name is cut off by some systems, with its ending. */
const LONGEST = 60;

/**
 * A name for a file that every system takes, without its ending: letters and digits of any script, single hyphens, nothing
 * that is a path, a device or hidden.
 * @param first what it begins with.
 */
export function safeFileName(first: string, name: string): string {
  const parts = name.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const safe = [first, ...parts].join('-').toLowerCase();
  return [...safe].slice(0, LONGEST).join('').replace(/-+$/, '');
}
