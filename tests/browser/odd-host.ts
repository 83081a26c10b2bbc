import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How a host differs from the plainest one, which serves the files of a folder at its root. */
export interface Oddities {
  /** Where the site is, with its final slash. */
  base?: string;
  /** What a folder's address without its slash is answered with. */
  withoutSlash?: 'redirect' | 'page' | 'nothing';
  /** What an address without a file is answered with. */
  unknown?: 'own page' | '404.html' | 'start page' | 'forbidden';
  /** Content types by ending. */
  types?: Readonly<Record<string, string>>;
  /** Files of the build that it does not have, by their paths. */
  lacks?: RegExp;
  /** Packs what it sends, whatever the browser would rather have. */
  gzip?: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a built site as some hosts do. @returns its address, and what closes it. */
export async function startOddHost(folder: string, odd: Oddities) {
  const { base = '/', withoutSlash = 'redirect' } = odd;
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    if (!pathname.startsWith(base)) return answerUnknown(response, folder, odd);
    const name = decodeURIComponent(pathname.slice(base.length));
    if (odd.lacks?.test(name)) return answerUnknown(response, folder, odd);
    const path = join(folder, name);
    const isFolder = existsSync(path) && statSync(path).isDirectory();
    if (isFolder && !pathname.endsWith('/') && withoutSlash === 'redirect')
      return response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    const file = isFolder ? join(path, 'index.html') : path;
    const hidden = isFolder && !pathname.endsWith('/') && withoutSlash === 'nothing';
    if (hidden || !existsSync(file)) return answerUnknown(response, folder, odd);
    send(response, 200, file, odd);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answerUnknown(response: ServerResponse, folder: string, odd: Oddities): void {
  if (odd.unknown === '404.html') send(response, 404, join(folder, '404.html'), odd);
  else if (odd.unknown === 'start page') send(response, 200, join(folder, 'index.html'), odd);
  else if (odd.unknown === 'forbidden')
    response.writeHead(403, { 'Content-Type': 'text/html' }).end('Forbidden');
  else response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not here</h1>');
}

function send(response: ServerResponse, status: number, file: string, { types, gzip }: Oddities): void {
  const ending = extname(file);
  const body = readFileSync(file);
  response.writeHead(status, {
    'Content-Type': types?.[ending] ?? TYPES[ending] ?? 'application/octet-stream',
    ...(gzip && { 'Content-Encoding': 'gzip' }),
  });
  response.end(gzip ? gzipSync(body) : body);
}
