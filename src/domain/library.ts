/** A library of others whose code is part of the page. */
export interface Library {
  name: string;
  version: string;
  /** By its SPDX name, such as "MIT". */
  license: string;
}

/** Where the page has the texts of their licenses, below its base. */
export const LICENSES_FILE = 'licenses.txt';
