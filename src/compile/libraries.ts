import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../domain/library.ts';

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
}

const MODULES = 'node_modules/';

/** What the build tools put into the page and its service worker. */
const BY_THE_BUILD = new Set([
  'rolldown',
  'vite',
  'workbox-cacheable-response',
  'workbox-core',
  'workbox-expiration',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
]);

/** Types, of which nothing is left in a build. */
const TYPES = /^@types\/|^csstype$|^undici-types$/;

/**
 * The libraries that the page ships, by name: everything that its dependencies bring along, and what the build adds.
 * @param lock the text of package-lock.json.
 * @throws Error for one whose licence the file does not say.
 */
export function shippedLibraries(lock: string): Library[] {
  const { packages } = JSON.parse(lock) as { packages: Readonly<Record<string, LockedPackage>> };
  const found = new Map<string, Library>();
  for (const [path, { version, license, dev }] of Object.entries(packages)) {
    const name = path.slice(path.lastIndexOf(MODULES) + MODULES.length);
    if (!path || TYPES.test(name) || (dev && !BY_THE_BUILD.has(name)) || found.has(name)) continue;
    if (!version || !license) throw new Error(`package-lock.json says no licence of ${name}.`);
    found.set(name, { name, version, license });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The licences of some libraries with their own texts, which have to go along with the code.
 * @param root of the project.
 */
export function licensesText(libraries: readonly Library[], root: string): string {
  return libraries
    .map(
      ({ name, version, license }) =>
        `${name} ${version}\n${license}\n\n${textOf(join(root, MODULES, name))}`,
    )
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** '' for a library without a file of its own for that; the name of its licence says it then. */
function textOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/i.test(name));
  return file ? `${readFileSync(join(folder, file), 'utf8').trim()}\n` : '';
}
