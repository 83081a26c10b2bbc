import { listOf, parseJson, record, text } from '../data/shape.ts';
import { report } from '../runtime/report.ts';
import { SITE_BASE } from '../runtime/site-base.ts';

/** What a host says of the release that it holds, in release.json. */
interface Held {
  /** All that belongs to it: paths below the site's own. */
  files: readonly string[];
  /** What is new in it, in sentences for people. */
  changes: readonly string[];
}

const HELD = record<Held>({ files: listOf(text), changes: listOf(text) });

const base = SITE_BASE;

/** The release that the host holds now; undefined where it does not say, or cannot be asked. */
export async function heldRelease(): Promise<Held | undefined> {
  if (!navigator.onLine) return undefined;
  try {
    return parseJson(HELD, await (await fetch(`${base}release.json`, { cache: 'no-store' })).text());
  } catch (cause) {
    report('The host does not say which release it holds.', cause);
    return undefined;
  }
}

/**
 * Whether this page is of it: the names of its scripts change with each release. Only their names, since a page of any folder
 * asks for them from the root of its host, too.
 */
export function isOurs({ files }: Held): boolean {
  const known = new Set(files.map(nameOf));
  return [...document.scripts].every(({ type, src }) => type !== 'module' || known.has(nameOf(src)));
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
