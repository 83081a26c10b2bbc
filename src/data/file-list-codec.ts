import { type FileList, KEPT_PARTS, type KeptFile, type KeptPart } from '../domain/kept-parts.ts';
import { openJson, seal } from './envelope.ts';
import { count, listOf, record, text, tuple } from './shape.ts';

/** Below the folder of the data's version. */
export const FILE_LIST_PATH = 'files.txt';

const NAME = 'list of files';
const files = listOf(tuple<KeptFile>(text, count));
const shape = record<FileList['parts']>({
  profile: files,
  jobs: files,
  directions: files,
  reverse: files,
  pay: files,
  medians: files,
  resume: files,
});

/** @param all path below the folder of the version, and bytes, of every file of the data; those of no part are left out. */
export function encodeFileList(all: readonly KeptFile[], version: string): string {
  const parts = Object.fromEntries(KEPT_PARTS.map((part): [string, KeptFile[]] => [part, []]));
  for (const [path, bytes] of all) {
    const [, part = '', name = ''] = /^(\w+)\/(.+)\.txt$/.exec(path) ?? [];
    parts[part as KeptPart]?.push([name, bytes]);
  }
  return seal(NAME, version, JSON.stringify(parts));
}

/** @throws DataFileError for a file that is truncated, damaged, of another version, or no such list. */
export function decodeFileList(file: string, version: string): FileList {
  return openJson(NAME, version, file, shape, (parts) => ({ version, parts }));
}
