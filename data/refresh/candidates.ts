import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { SourceError } from '../derive/source-error.ts';

/** A file that was downloaded: one of a folder, or one of an archive. */
export interface Candidate {
  /** Its name without folders: "Skills.txt". */
  readonly name: string;
  /** What a message calls it: "db_31_0_text.zip, db_31_0_text/Skills.txt". */
  readonly place: string;
  /** Files of one folder, of one archive, belong together. */
  readonly folder: string;
  /** Its path in the folder that was given, where it is no part of an archive. */
  readonly path?: string;
  bytes(): Uint8Array<ArrayBuffer>;
}

/** Folders and files that programs leave behind. */
const NO_DATA = /(?:^|\/)(?:__MACOSX\/|\.|~\$)|\.(?:pdf|html?|docx?)$/i;

/**
 * Every file of a folder, or the one file given; archives are opened.
 * @throws SourceError where there is nothing, or an archive is cut off.
 */
export function findCandidates(from: string): Candidate[] {
  const info = statSync(from, { throwIfNoEntry: false });
  if (!info)
    throw new SourceError(from, 'found nothing there, expected a folder or a file', 'Correct the path.');
  const files = info.isDirectory()
    ? readdirSync(from, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(from, join(entry.parentPath, entry.name)))
        .sort()
    : [''];
  return files.filter((path) => !NO_DATA.test(path)).flatMap((path) => opened(fileCandidate(from, path)));
}

function fileCandidate(from: string, path: string): Candidate {
  const whole = path === '' ? from : join(from, path);
  return {
    name: basename(whole),
    place: path === '' ? basename(from) : path,
    folder: whole.slice(0, -basename(whole).length),
    path,
    bytes: () => new Uint8Array(readFileSync(whole)),
  };
}

/** The files of an archive, or the file itself. */
function opened(candidate: Candidate): Candidate[] {
  if (/\.gz$/i.test(candidate.name)) {
    const bytes = () => decompressed(candidate, () => new Uint8Array(gunzipSync(candidate.bytes())));
    return [{ ...candidate, name: candidate.name.slice(0, -3), bytes }];
  }
  if (!/\.zip$/i.test(candidate.name)) return [candidate];
  const archive = candidate.bytes();
  const names: string[] = [];
  decompressed(candidate, () =>
    unzipSync(archive, {
      filter: ({ name }) => {
        if (!name.endsWith('/') && !NO_DATA.test(name)) names.push(name);
        return false;
      },
    }),
  );
  return names.sort().flatMap((name) =>
    opened({
      name: basename(name),
      place: `${candidate.place}, ${name}`,
      folder: `${candidate.place}/${name.slice(0, -basename(name).length)}`,
      bytes: () =>
        decompressed(candidate, () => {
          const files = unzipSync(archive, { filter: (file) => file.name === name });
          return new Uint8Array(files[name]!);
        }),
    }),
  );
}

function decompressed<T>({ place }: Candidate, open: () => T): T {
  try {
    return open();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SourceError(
      place,
      `found an archive that is cut off or damaged (${why}), expected a whole one`,
    );
  }
}
