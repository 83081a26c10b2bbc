import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { checksum } from '../data/checksum.ts';
import { encodeIdentifiers } from '../data/identifier-codec.ts';
import { encodeIndex } from '../data/index-codec.ts';
import { encodeOccupationNames, encodeOccupationWords } from '../data/occupation-texts.ts';
import { encodeProfile } from '../data/profile-codec.ts';
import { encodeRelated } from '../data/related-codec.ts';
import type { OccupationProfile } from '../domain/occupation.ts';
import { compileIdentifiers } from './compile-identifiers.ts';
import { compileIndex } from './compile-index.ts';
import { compileOccupationNames, compileOccupationWords } from './compile-occupation-texts.ts';
import { compileRelated } from './compile-related.ts';
import { pageJson } from './page-json.ts';
import { buildProfiles } from './profiles.ts';
import { readTables, tablesVersion } from './read-tables.ts';

const MODULE = 'virtual:crosswalk-files';
/** To be raised when the form of the files changes and the tables do not: caches keep a file by its version for good. */
const FORMAT = 2;
const PROFILE_PATH = /^profile\/([^/]+)\.txt$/;

interface DataFiles {
  version: string;
  /** The text of a file by its path below the data folder of this version; undefined for a path that is none. */
  make: (path: string) => string | undefined;
  /** The paths of all files. */
  paths: () => string[];
}

/** The files that the page loads; each is made when asked for. */
function dataFiles(dir: string): DataFiles {
  const tables = readTables(dir);
  const version = checksum(`${FORMAT} ${tablesVersion(tables)}`);
  const files = new Map<string, () => string>([
    ['index.txt', () => encodeIndex(compileIndex(tables, version))],
    ['identifiers.txt', () => encodeIdentifiers(compileIdentifiers(tables), version)],
    ['lay-titles.txt', () => encodeOccupationNames(compileOccupationNames(tables), version)],
    ['occupation-words.txt', () => encodeOccupationWords(compileOccupationWords(tables), version)],
    ['related.txt', () => encodeRelated(compileRelated(tables), version)],
  ]);
  // Comparing all occupations with each other takes seconds, so it waits until the first profile is asked for.
  let built: Map<string, OccupationProfile> | undefined;
  const profiles = () => {
    built ??= buildProfiles(tables);
    return built;
  };
  return {
    version,
    make: (path) => {
      const code = PROFILE_PATH.exec(path)?.[1];
      if (!code) return files.get(path)?.();
      const profile = profiles().get(code);
      return profile && encodeProfile(pageJson(profile), version);
    },
    paths: () => [...files.keys(), ...[...profiles().keys()].map((code) => `profile/${code}.txt`)],
  };
}

/**
 * Compiles the fact tables under data/ to the files that the page loads, and tells the page where they are through
 * `virtual:crosswalk-files`. The version is part of every path, so a cache can never serve a stale file.
 */
export function crosswalkData(): Plugin {
  let config: ResolvedConfig;
  let data: DataFiles;
  const folder = () => `data/${data.version}/`;
  return {
    name: 'crosswalk-data',
    configResolved(resolved) {
      config = resolved;
      data = dataFiles(join(config.root, 'data'));
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const base = `${config.base}${folder()}`;
      return [
        `export const dataVersion = ${JSON.stringify(data.version)};`,
        `const base = ${JSON.stringify(base)};`,
        `export const files = {`,
        `  index: base + 'index.txt',`,
        `  identifiers: base + 'identifiers.txt',`,
        `  layTitles: base + 'lay-titles.txt',`,
        `  occupationWords: base + 'occupation-words.txt',`,
        `  related: base + 'related.txt',`,
        `  profile: (code) => base + 'profile/' + code + '.txt',`,
        `};`,
      ].join('\n');
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]!;
        const prefix = `${config.base}${folder()}`;
        const text = path.startsWith(prefix) ? data.make(path.slice(prefix.length)) : undefined;
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(text);
      });
    },
    generateBundle() {
      for (const path of data.paths())
        this.emitFile({ type: 'asset', fileName: `${folder()}${path}`, source: data.make(path)! });
    },
  };
}
