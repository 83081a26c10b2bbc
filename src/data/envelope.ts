import { checksum } from './checksum.ts';
import { DataFileError } from './data-file-error.ts';
import { parseJson, type Shape } from './shape.ts';

const FORMAT = 'crosswalk-data 1';

/**
 * Wraps a payload so that its reader can tell whether all of it, and the right one, has arrived.
 * One header line: format, what it is, data version, length in UTF-16 units, checksum.
 */
export function seal(name: string, version: string, payload: string): string {
  return `${FORMAT}\t${name}\t${version}\t${payload.length}\t${checksum(payload)}\n${payload}`;
}

/**
 * Takes the payload out again.
 * @param name what the file should be, such as "search index".
 * @param version the data version that the page was built with.
 * @throws DataFileError saying what is wrong.
 */
export function unseal(name: string, version: string, text: string): string {
  const end = text.indexOf('\n');
  const header = end < 0 ? [] : text.slice(0, end).split('\t');
  if (header.length !== 5 || header[0] !== FORMAT || header[1] !== name)
    throw new DataFileError(name, 'format');
  const payload = text.slice(end + 1);
  if (header[2] !== version) throw new DataFileError(name, 'version');
  if (payload.length < Number(header[3])) throw new DataFileError(name, 'truncated');
  if (payload.length !== Number(header[3]) || checksum(payload) !== header[4])
    throw new DataFileError(name, 'checksum');
  return payload;
}

/** Whether a text is a whole file of ours, whatever it holds, of a version. */
export function isSealed(version: string, text: string): boolean {
  const [, name = '', sealedOf = ''] = text.slice(0, text.indexOf('\n')).split('\t');
  // Some are of a version and a key.
  if (sealedOf.split(' ')[0] !== version) return false;
  try {
    unseal(name, sealedOf, text);
    return true;
  } catch {
    // What is wrong with it is of no use here.
    return false;
  }
}

/**
 * Opens a sealed file of JSON: takes the payload out, checks its form, and unpacks it.
 * @param shape the form that the payload must have.
 * @param unpack makes the value; what it throws is a fault of the file.
 * @throws DataFileError saying what is wrong, with its cause.
 */
export function openJson<P, T>(
  name: string,
  version: string,
  text: string,
  shape: Shape<P>,
  unpack: (packed: P) => T,
): T {
  const payload = unseal(name, version, text);
  try {
    return unpack(parseJson(shape, payload));
  } catch (cause) {
    throw new DataFileError(name, 'format', { cause });
  }
}
