import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { encodeIdentifiers } from '../data/identifier-codec.ts';
import { encodeIndex } from '../data/index-codec.ts';
import { compileIdentifiers } from './compile-identifiers.ts';
import { compileIndex } from './compile-index.ts';
import { readTables, tablesVersion } from './read-tables.ts';

const MODULE = 'virtual:crosswalk-files';

/** The files that the page loads, by their path below the data folder of one version; each is made when asked for. */
function dataFiles(dir: string): { version: string; files: Map<string, () => string> } {
  const tables = readTables(dir);
  const version = tablesVersion(tables);
  return {
    version,
    files: new Map<string, () => string>([
      ['index.txt', () => encodeIndex(compileIndex(tables, version))],
      ['identifiers.txt', () => encodeIdentifiers(compileIdentifiers(tables), version)],
    ]),
  };
}

/**
 * Compiles the fact tables under data/ to the files that the page loads, and tells the page where they are through
 * `virtual:crosswalk-files`. The version is part of every path, so a cache can never serve a stale file.
 */
export function crosswalkData(): Plugin {
  let config: ResolvedConfig;
  let data: ReturnType<typeof dataFiles>;
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
        `  profile: (code) => base + 'profile/' + code + '.txt',`,
        `};`,
      ].join('\n');
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]!;
        const prefix = `${config.base}${folder()}`;
        const make = path.startsWith(prefix) ? data.files.get(path.slice(prefix.length)) : undefined;
        if (!make) return next();
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(make());
      });
    },
    generateBundle() {
      for (const [path, make] of data.files)
        this.emitFile({ type: 'asset', fileName: `${folder()}${path}`, source: make() });
    },
  };
}
