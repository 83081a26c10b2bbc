import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export type Release = 'first' | 'second';

/** What a host does with an address that it has no file for. */
export type Missing = 'says so' | 'answers with a page';

/** A static host that changes from one release of the page to the next, as when somebody uploads it. */
export interface ReleaseHost {
  url: string;
  /** The versions of the data, by release. */
  stamps: Readonly<Record<Release, string>>;
  /** What was asked of it: paths from the first slash. */
  asked: string[];
  /**
   * From now on it holds this release, and nothing of the other.
   * @param how without the files of a half-finished upload, and what becomes of those.
   */
  holds: (release: Release, how?: { lacks?: RegExp; missing?: Missing }) => void;
  close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a built page. Its second release is the first with other names for all that is named by its content, and another stamp on
 * the data: made as it is asked for.
 */
export async function hostReleases(folder: string): Promise<ReleaseHost> {
  const [stamp = ''] = readdirSync(join(folder, 'data'));
  const stamps = { first: stamp, second: [...stamp].reverse().join('') };
  const second = secondRelease(folder, stamps);
  const asked: string[] = [];
  let held: Release = 'first';
  let lacks: RegExp | undefined;
  let missing: Missing = 'says so';
  const answer = (response: ServerResponse, status: number, path: string, body: Buffer) => {
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    response.end(body);
  };
  const fileOf = (path: string): Buffer | undefined => {
    if (lacks?.test(path)) return undefined;
    return held === 'first' ? fileAt(folder, path) : second(path);
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    asked.push(path);
    const file = path === '/' ? '/index.html' : path;
    const body = fileOf(file);
    if (body) return answer(response, 200, file, body);
    if (missing === 'answers with a page') answer(response, 200, '/index.html', fileOf('/index.html')!);
    else answer(response, 404, '/404.html', fileOf('/404.html')!);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stamps,
    asked,
    holds: (release, how = {}) => {
      held = release;
      lacks = how.lacks;
      missing = how.missing ?? 'says so';
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function fileAt(folder: string, path: string): Buffer | undefined {
  const file = join(folder, path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}

/** @returns gives a file of the second release by its path. */
function secondRelease(folder: string, stamps: Readonly<Record<Release, string>>) {
  const renamed = (name: string) => name.replace(/(\.\w+)$/, 'x$1');
  const assets = readdirSync(join(folder, 'assets'));
  const before = new Map(assets.map((name) => [renamed(name), name]));
  const names = new RegExp(assets.map((name) => name.replace(/[.]/g, '\\.')).join('|'), 'g');
  const stampsBefore = new RegExp(stamps.first, 'g');
  const changed = (text: string) => text.replace(names, renamed).replace(stampsBefore, stamps.second);
  const file = (path: string): Buffer | undefined => {
    const [, top = '', name = ''] = path.split('/');
    if (top === 'assets' && !before.has(name)) return undefined;
    if (top === 'data' && name !== stamps.second) return undefined;
    const body = fileAt(
      folder,
      path.replace(name, before.get(name) ?? name).replace(stamps.second, stamps.first),
    );
    if (!body || !/\.(?:html|js|css|txt|json)$/.test(path)) return body;
    const text = changed(body.toString());
    return Buffer.from(path === '/sw.js' ? sealed(text, file) : text);
  };
  return file;
}

/** A service worker's list of files names what is in each. */
function sealed(worker: string, file: (path: string) => Buffer | undefined): string {
  return worker.replace(
    /url:"([^"]+)",revision:(null|"[^"]*")(,integrity:)?(?:"[^"]*")?/g,
    (_, url: string, revision: string, integrity: string | undefined) => {
      const hash = createHash('sha384')
        .update(file(`/${url}`)!)
        .digest('base64');
      const renewed = revision === 'null' ? revision : JSON.stringify(hash.replace(/\W/g, ''));
      return `url:"${url}",revision:${renewed}${integrity ? `${integrity}"sha384-${hash}"` : ''}`;
    },
  );
}
