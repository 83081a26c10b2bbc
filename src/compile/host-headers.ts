import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { SHELL } from './page-file.ts';
import { RELEASE_FILE } from './release-plugin.ts';

/** A header by its name. */
type Headers = Readonly<Record<string, string>>;

/** Files whose names change with their content. */
const NAMED_BY_CONTENT = ['assets', 'data'];
const FOR_GOOD = 'public, max-age=31536000, immutable';
/** Everything else is asked for again, so that a new release is seen. */
const ASK_AGAIN = 'no-cache';

/** What of a browser the page never uses. */
const UNUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

const POLICY = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/;

/**
 * The headers of every answer. The policy is the pages' own, which then holds for their workers too, and forbids frames, which a
 * page cannot do by itself.
 * @param html of a built page.
 * @throws Error where the page has no policy.
 */
export function headersOf(html: string): Headers {
  const [, policy] = POLICY.exec(html) ?? [];
  if (!policy) throw new Error('The page lacks its policy.');
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
  };
}

/**
 * What common hosts read their headers from, by file name.
 * @param base the path that the site is under, with its final slash.
 */
export function headerFiles(headers: Headers, base: string): Readonly<Record<string, string>> {
  return {
    // Netlify, Cloudflare Pages
    _headers: forNetlify(headers, base),
    'vercel.json': json({
      headers: [
        { source: '/(.*)', headers: keyed(headers) },
        ...NAMED_BY_CONTENT.map((folder) => ({
          source: `${base}${folder}/(.*)`,
          headers: keyed({ 'Cache-Control': FOR_GOOD }),
        })),
      ],
    }),
    // Azure Static Web Apps
    'staticwebapp.config.json': json({
      globalHeaders: { ...headers, 'Cache-Control': ASK_AGAIN },
      routes: NAMED_BY_CONTENT.map((folder) => ({
        route: `${base}${folder}/*`,
        headers: { 'Cache-Control': FOR_GOOD },
      })),
      responseOverrides: { 404: { rewrite: `${base}${SHELL}` } },
      mimeTypes: { '.webmanifest': 'application/manifest+json' },
    }),
    '.htaccess': forApache(headers, base),
    'nginx.conf': forNginx(headers, base),
  };
}

/** No path has a header by two rules: these hosts would put both values into one. */
function forNetlify(headers: Headers, base: string): string {
  const rule = (path: string, some: Headers) => [
    path,
    ...Object.entries(some).map(([name, value]) => `  ${name}: ${value}`),
  ];
  const fresh = ['', 'index.html', SHELL, 'sw.js', RELEASE_FILE];
  return lines([
    ...rule('/*', headers),
    ...fresh.flatMap((file) => rule(`${base}${file}`, { 'Cache-Control': ASK_AGAIN })),
    ...NAMED_BY_CONTENT.flatMap((folder) => rule(`${base}${folder}/*`, { 'Cache-Control': FOR_GOOD })),
  ]);
}

function forApache(headers: Headers, base: string): string {
  return lines([
    `ErrorDocument 404 ${base}${SHELL}`,
    'AddType application/manifest+json .webmanifest',
    '<IfModule mod_headers.c>',
    ...Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${ASK_AGAIN}"`,
    `  <If "%{REQUEST_URI} =~ m#^${base}(${NAMED_BY_CONTENT.join('|')})/#">`,
    `    Header set Cache-Control "${FOR_GOOD}"`,
    '  </If>',
    '</IfModule>',
  ]);
}

/** A place with a header of its own loses those of the server, so each says all. */
function forNginx(headers: Headers, base: string): string {
  const place = (path: string, files: string, cache: string) => [
    `location ${path} {`,
    `  try_files ${files};`,
    ...Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    `  add_header Cache-Control "${cache}";`,
    '}',
  ];
  return lines([
    '# To be included in the server block.',
    // What is gone must be missed: the page would take another file for damaged data.
    ...NAMED_BY_CONTENT.flatMap((folder) => place(`^~ ${base}${folder}/`, '$uri =404', FOR_GOOD)),
    ...place(base, `$uri $uri/ ${base}${SHELL}`, ASK_AGAIN),
  ]);
}

function keyed(headers: Headers) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

/** Writes the header files beside the built page, and serves it with the same headers where it is looked at. */
export function hostHeaders(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'host-headers',
    apply: (_, { command, isPreview }) => command === 'build' || isPreview === true,
    enforce: 'post',
    configResolved: (known) => {
      config = known;
    },
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build made no index.html.');
      for (const [fileName, source] of Object.entries(
        headerFiles(headersOf(String(page.source)), folderOf(config.base)),
      ))
        this.emitFile({ type: 'asset', fileName, source });
    },
    configurePreviewServer(server) {
      const page = resolve(config.root, config.build.outDir, 'index.html');
      const headers = headersOf(readFileSync(page, 'utf8'));
      server.middlewares.use((_, response, next) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        next();
      });
    },
  };
}

/** A build that works in any folder is told none; these files are read on hosts that it has for itself. */
function folderOf(base: string): string {
  return base.startsWith('.') ? '/' : base;
}
