import { checksum } from '../data/checksum.ts';
import { tablesVersion } from './read-tables.ts';
import type { TableTexts } from './tables.ts';

/** To be raised when the form of the files changes and the tables do not: caches keep a file by its version for good. */
const FORMAT = 9;

/** Names the state of the files that are compiled from the tables. */
export function compiledVersion(tables: TableTexts): string {
  return checksum(`${FORMAT} ${tablesVersion(tables)}`);
}
