import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, isIP, type Socket } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { createLink, type Link } from './slow-link.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
const PACKED = new Set(['.html', '.js', '.css', '.txt', '.svg', '.webmanifest']);
/** Their names change with their content. */
const NAMED_BY_CONTENT = /^\/(assets|data)\//;
/** Of a response's head, about. */
const HEAD_BYTES = 250;

/** A file that was asked for: when, and how many bytes went over the line for it. */
export interface Served {
  path: string;
  /** `performance.now()` of this process. */
  at: number;
  bytes: number;
}

export interface StaticHost {
  url: string;
  /** Everything that was asked for since the last call. */
  served: () => Served[];
  /** Bytes that have gone over the line since the last call of `served`. */
  bytes: () => number;
  /** True: whoever asks finds nobody. */
  setGone: (gone: boolean) => void;
  close: () => Promise<void>;
}

/**
 * Serves a folder as a static host does: compressed by Brotli, files that are named by their content for good, the page
 * itself for unknown paths; over a slow link, if one is given.
 */
export async function startHost(
  folder: string,
  speed?: Parameters<typeof createLink>[0],
): Promise<StaticHost> {
  const link = createLink(speed);
  const packed = packedFiles(folder);
  const sockets = new Set<Socket>();
  let first: Socket | undefined;
  let log: Served[] = [];
  let gone = false;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = fileOf(folder, path);
    const entry: Served = { path, at: performance.now(), bytes: 0 };
    log.push(entry);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const body = contentOf(file, packed);
    const cache = NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', cache);
    response.setHeader('Vary', 'Accept-Encoding');
    if (PACKED.has(extname(file))) response.setHeader('Content-Encoding', 'br');
    response.setHeader('Content-Length', body.length);
    entry.bytes += HEAD_BYTES;
    // A handshake takes a way there and back; hosts of today need one (HTTP/2), not one for each connection to this server.
    if (first === request.socket) await link.wait();
    first = undefined;
    await send(response, body, link, (bytes) => {
      entry.bytes += bytes;
    });
  });
  server.keepAliveTimeout = 60_000;
  server.on('connection', (socket) => {
    if (gone) socket.destroy();
    if (sockets.size === 0) first = socket;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port, address } = server.address() as AddressInfo;
  return {
    url: `http://${isIP(address) === 6 ? `[${address}]` : address}:${port}`,
    served: () => log.splice(0),
    bytes: () => log.reduce((sum, { bytes }) => sum + bytes, 0),
    setGone: (value) => {
      gone = value;
      if (gone) for (const socket of sockets) socket.destroy();
    },
    close: () => {
      log = [];
      for (const socket of sockets) socket.destroy();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

async function send(
  response: ServerResponse,
  body: Buffer,
  link: Link,
  sent: (bytes: number) => void,
): Promise<void> {
  await link.wait();
  for await (const bytes of link.pieces(body.length)) {
    if (response.destroyed) return;
    response.write(body.subarray(bytes.from, bytes.to));
    sent(bytes.to - bytes.from);
  }
  response.end();
}

function fileOf(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(path));
  if (!file.startsWith(folder)) return undefined;
  if (existsSync(file) && statSync(file).isFile()) return file;
  if (existsSync(join(file, 'index.html'))) return join(file, 'index.html');
  return NAMED_BY_CONTENT.test(path) || extname(path) === '.txt' ? undefined : join(folder, '404.html');
}

function contentOf(file: string, packed: Map<string, Buffer>): Buffer {
  if (!PACKED.has(extname(file))) return readFileSync(file);
  let content = packed.get(file);
  if (!content) {
    content = pack(file);
    packed.set(file, content);
  }
  return content;
}

/** data/VERSION/index.txt. */
const MOST_FOLDERS = 3;

const packedOf = new Map<string, Map<string, Buffer>>();

/** What the pages of a folder need at once, compressed before anybody asks: here that is work, on a host it was done. */
function packedFiles(folder: string): Map<string, Buffer> {
  let packed = packedOf.get(folder);
  if (!packed) {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    // The files of single jobs and occupations are thousands; whoever asks for one waits a moment.
    const files = paths
      .filter((path) => PACKED.has(extname(path)) && path.split(sep).length <= MOST_FOLDERS)
      .map((path) => join(folder, path));
    packed = new Map(files.map((file) => [file, pack(file)]));
    packedOf.set(folder, packed);
  }
  return packed;
}

function pack(file: string): Buffer {
  const content = readFileSync(file);
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
