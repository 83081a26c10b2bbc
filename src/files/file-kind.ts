import type { FileFaultKind } from '../domain/list-faults.ts';
import { FileFault } from './file-fault.ts';

const startsWith = (bytes: Uint8Array, signs: readonly number[], at = 0): boolean =>
  signs.every((sign, i) => bytes[at + i] === sign);

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** What files of other kinds begin with, whatever their names say. */
const OTHERS: readonly (readonly [FileFaultKind, readonly number[]])[] = [
  // The container of .xls files of before 2007, and of newer workbooks that are locked with a password ([MS-CFB]).
  ['old-workbook-or-password', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['packed', [0x1f, 0x8b]],
  ['packed', [0x52, 0x61, 0x72, 0x21]],
  ['packed', [0x37, 0x7a, 0xbc, 0xaf]],
  // A zip archive without anything in it.
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
];

/**
 * Tells a text from a workbook by a file's first bytes; its name counts for nothing.
 * @throws FileFault for what is neither.
 */
export function fileKind(bytes: Uint8Array): 'text' | 'workbook' {
  if (startsWith(bytes, ZIP)) return 'workbook';
  const other = OTHERS.find(([, signs]) => startsWith(bytes, signs));
  if (other) throw new FileFault(other[0]);
  return 'text';
}
