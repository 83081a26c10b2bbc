/**
 * The version of one of several files that are alike in form: so that another of its kind, whole but of other jobs or another
 * occupation, is not taken for it.
 * @param part which one, as its path names it.
 */
export function versionOfPart(version: string, part: string): string {
  return `${version} ${part}`;
}
