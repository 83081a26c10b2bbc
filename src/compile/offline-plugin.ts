import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa';
import { words as site } from '#words/site.ts';
import { words as shell } from '#words/ui.ts';

/**
 * After the first visit the page and all of its search come from the device's own cache; profiles once they were opened. A release
 * is taken as a whole or not at all: each of its files is named with what is in it, so that one that a host does not have yet, or
 * answers with something else, leaves the release before in place.
 */
export function offline(): Plugin[] {
  let config: ResolvedConfig;
  const built = (file: string) => readFileSync(resolve(config.root, config.build.outDir, file));
  const known: Plugin = {
    name: 'offline-folder',
    configResolved: (resolved) => {
      config = resolved;
    },
  };
  return [
    known,
    ...VitePWA({
      strategies: 'generateSW',
      injectRegister: null,
      registerType: 'prompt',
      manifest: MANIFEST,
      workbox: {
        // One file: what fetches a second by its address would need a policy of its own for trusted addresses.
        inlineWorkboxRuntime: true,
        globPatterns: ['index.html', '404.html', 'assets/*.{js,css}', 'icon.svg', 'data/*/*.txt'],
        // One is in the page itself; the other is large, and few ever ask for it.
        globIgnores: ['assets/index-*.css', 'assets/word-file-*.js'],
        maximumFileSizeToCacheInBytes: 8_000_000,
        manifestTransforms: [
          (entries) => ({
            manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(built(entry.url)) })),
          }),
        ],
        dontCacheBustURLsMatching: /^(assets|data)\//,
        navigateFallback: null,
        // What links of before ask stands behind the start page's "?".
        ignoreURLParametersMatching: [/./],
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        runtimeCaching: [
          {
            // Texts of licenses are files to be read, no pages.
            urlPattern: ({ request, url }) => request.mode === 'navigate' && !url.pathname.endsWith('.txt'),
            handler: frameHere,
          },
          {
            // What is kept on purpose (src/runtime/kept-files.ts) is put there by the page, which says where it does not fit.
            urlPattern: ({ url, request, sameOrigin }) =>
              sameOrigin && url.pathname.includes('/data/') && !request.headers.has('X-Keep'),
            handler: 'CacheFirst',
            options: {
              cacheName: 'crosswalk-data',
              plugins: [{ cacheWillUpdate: sealedAlone }],
              // More than there are: what a person opened or kept stays.
              expiration: { maxEntries: 12_000 },
            },
          },
        ],
      },
    }),
  ];
}

const MANIFEST: Partial<ManifestOptions> = {
  name: shell.siteName,
  short_name: site.shortName,
  description: site.inShort,
  lang: site.language,
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#0b5370',
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

function integrityOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/**
 * Keeps a data file only if its first line says that it is one, of the release in its address, and as long as it should be: a host
 * may answer with a page where a file is gone. The service worker gets the text of this function, so it knows nothing from outside;
 * the line is written by `seal` in `src/data/envelope.ts`.
 */
async function sealedAlone({
  request,
  response,
}: {
  request: Request;
  response: Response;
}): Promise<Response | null> {
  if (response.status !== 200) return null;
  const text = await response.clone().text();
  const end = text.indexOf('\n');
  const [format, , version, length] = text.slice(0, Math.max(end, 0)).split('\t');
  const whole = format === 'crosswalk-data 1' && text.length - end - 1 === Number(length);
  // Some are of a version and a key.
  return whole && request.url.includes(`/data/${version?.split(' ')[0]}/`) ? response : null;
}

/**
 * Answers with the frame of a page, which was written for a host of its own; in a folder its addresses are moved there. The service
 * worker gets the text of this function, too.
 */
async function frameHere({ request }: { request: Request }): Promise<Response> {
  const { registration } = globalThis as unknown as { registration: { scope: string } };
  const folder = new URL(registration.scope).pathname;
  const frame = await caches.match(`${folder}404.html`, { ignoreSearch: true });
  if (!frame) return fetch(request);
  const html = await frame.text();
  const moved = html.includes(`"${folder}assets/`)
    ? html
    : html.replace(/ (href|src)="\//g, (_, name: string) => ` ${name}="${folder}`);
  return new Response(moved, { headers: frame.headers });
}
