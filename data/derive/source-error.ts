/** What helps where a file is damaged, or is not what it was. */
export const DOWNLOAD_AGAIN =
  'Download it again from where data/README.md says; if it is the same then, its form has changed: mend its reader under data/.';

/** What is wrong with an official file: file, line, what was found, what was expected, and how to mend it. */
export class SourceError extends Error {
  /** @param place file and line, as far as they are known; @param what what was found, and what was expected. */
  constructor(place: string, what: string, remedy = DOWNLOAD_AGAIN) {
    super(`${place}: ${what}. ${remedy}`);
    this.name = 'SourceError';
  }
}

/** A file that is not there at all: in a refresh from some of the files, the tables made of it stay as they are. */
export class MissingFile extends SourceError {
  readonly path: string;

  constructor(path: string) {
    super(
      path,
      'found no such file, expected it among the official files',
      'Download it from where data/README.md says, and put it there.',
    );
    this.path = path;
    this.name = 'MissingFile';
  }
}

/** The first names of a list, and how many more there are. */
export function someOf(names: readonly string[], most = 6): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}
