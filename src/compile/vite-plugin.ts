import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { checksum } from '../data/checksum.ts';
import {
  DATA_FILES,
  DIRECTIONS_FILE,
  JOBS_FILE,
  LINE_PAY_FILE,
  MEDIANS_FILE,
  PROFILE_FILE,
  REVERSE_FILE,
} from '../data/data-files.ts';
import { encodeFileList, FILE_LIST_PATH } from '../data/file-list-codec.ts';
import { once } from '../data/once.ts';
import type { KeptFile } from '../domain/kept-parts.ts';
import { LICENSES_FILE, type Library } from '../domain/library.ts';
import { checkTables } from './check-tables.ts';
import { type CompiledData, compileData, dataFileKeys, encodeFile, filePaths } from './compile-data.ts';
import { compileJobCounts } from './compile-job-counts.ts';
import { licensesText, shippedLibraries } from './libraries.ts';
import type { DataOfBuild } from './prerender-plugin.ts';
import { readTables, tablesVersion } from './read-tables.ts';

const MODULE = 'virtual:crosswalk-files';
/** Apart from it, since it is not needed before the page is drawn. */
const FACTS_MODULE = 'virtual:crosswalk-facts';
/** Apart, since only one page needs it. */
const CREDITS_MODULE = 'virtual:crosswalk-credits';
/** To be raised when the form of the files changes and the tables do not: caches keep a file by its version for good. */
const FORMAT = 15;

/** The mode of a build that carries O*NET's own sentences. */
const OFFICIAL_MODE = 'official';

/**
 * Compiles the fact tables under data/ to the files that the page loads, and tells the page where they are through
 * `virtual:crosswalk-files`. The version is part of every path, so a cache can never serve a stale file.
 */
export function crosswalkData(): Plugin & { api: DataOfBuild } {
  let config: ResolvedConfig;
  // Only a build that asks for them carries O*NET's own sentences: npm run build:official.
  const tables = once(() =>
    readTables(join(config.root, 'data'), { official: config.mode === OFFICIAL_MODE }),
  );
  // Once also for the server that renders the start page ahead, which has this very plugin.
  const data = once(() => compileData(tables(), checksum(`${FORMAT} ${tablesVersion(tables())}`)));
  const libraries = once(() =>
    shippedLibraries(readFileSync(join(config.root, 'package-lock.json'), 'utf8')),
  );
  const folder = () => `data/${data().version}/`;
  return {
    name: 'crosswalk-data',
    api: { data, folder },
    configResolved: (resolved) => {
      config = resolved;
    },
    resolveId: (id) => ([MODULE, FACTS_MODULE, CREDITS_MODULE].includes(id) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${MODULE}`) return filesText(data(), config.base, folder());
      if (id === `\0${FACTS_MODULE}`) return factsText(data());
      return id === `\0${CREDITS_MODULE}` ? creditsText(data(), libraries()) : null;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]!;
        const prefix = `${config.base}${folder()}`;
        const text = path.startsWith(prefix) ? encodeFile(data(), path.slice(prefix.length)) : undefined;
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(text);
      });
    },
    generateBundle() {
      checkTables(tables());
      this.emitFile({
        type: 'asset',
        fileName: LICENSES_FILE,
        source: licensesText(libraries(), config.root),
      });
      const emit = (path: string, source: string) =>
        this.emitFile({ type: 'asset', fileName: `${folder()}${path}`, source });
      const list = filePaths(data()).map((path): KeptFile => {
        const source = encodeFile(data(), path)!;
        emit(path, source);
        return [path, Buffer.byteLength(source)];
      });
      emit(FILE_LIST_PATH, encodeFileList(list, data().version));
    },
  };
}

function exported(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};`;
}

/** What is owed to the sources of the data and to the makers of the code. */
function creditsText(data: CompiledData, libraries: readonly Library[]): string {
  return [exported('credits', data.credits()), exported('libraries', libraries)].join('\n');
}

/** What the page knows of its data before any file is there; its types are in src/runtime/crosswalk-files.d.ts. */
function factsText(data: CompiledData): string {
  return [
    exported('releases', data.releases()),
    exported('national', data.national()),
    exported('jobCounts', compileJobCounts(data.index())),
  ].join('\n');
}

/** Where the files are. A build that is told no path finds it by where its script is, as src/runtime/site-base.ts does. */
function filesText(data: CompiledData, base: string, folder: string): string {
  const below = base.startsWith('.')
    ? `const here = import.meta.url;\nconst base = new URL(${JSON.stringify(`../${folder}`)}, here).pathname;`
    : `const base = ${JSON.stringify(`${base}${folder}`)};`;
  return [
    exported('dataVersion', data.version),
    below,
    `export const files = {`,
    ...dataFileKeys().map((key) => `  ${key}: base + ${JSON.stringify(DATA_FILES[key].path)},`),
    `  profile: (code) => base + ${JSON.stringify(PROFILE_FILE.path('*'))}.replace('*', code),`,
    `  reverse: (code) => base + ${JSON.stringify(REVERSE_FILE.path('*'))}.replace('*', code),`,
    `  linePay: (line) => base + ${JSON.stringify(LINE_PAY_FILE.path('*'))}.replace('*', line),`,
    `  medians: (place) => base + ${JSON.stringify(MEDIANS_FILE.path('*'))}.replace('*', place),`,
    `  jobs: (shard) => base + ${JSON.stringify(JOBS_FILE.path('*'))}.replace('*', shard),`,
    `  list: base + ${JSON.stringify(FILE_LIST_PATH)},`,
    `  directions: (shard) => base + ${JSON.stringify(DIRECTIONS_FILE.path('*'))}.replace('*', shard),`,
    `};`,
  ].join('\n');
}
