import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { words as site } from '#words/site.ts';
import { words as shell } from '#words/ui.ts';
import { BROWSERS } from './src/compile/browsers.ts';
import { classNames } from './src/compile/class-names.ts';
import { hostHeaders } from './src/compile/host-headers.ts';
import { offline } from './src/compile/offline-plugin.ts';
import { prerender } from './src/compile/prerender-plugin.ts';
import { releaseFile } from './src/compile/release-plugin.ts';
import { crosswalkData } from './src/compile/vite-plugin.ts';

const data = crosswalkData();

export default defineConfig({
  // It works in any folder; `--base=/folder/` says which.
  base: './',
  plugins: [
    react(),
    data,
    wordsOfPage(),
    withoutPolicyInDevelopment(),
    startEngineFirst(),
    prerender(() => [react(), data].flat() as Plugin[], data.api),
    hostHeaders(),
    releaseFile(),
    offline(),
  ],
  // Browsers that know modules but not their preload load them all the same.
  // React has had this for years; the stand-in for older versions would come with every visit.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  css: { modules: { generateScopedName: classNames(import.meta.dirname) } },
  build: {
    target: Object.entries(BROWSERS).map(([name, oldest]) => `${name}${oldest}`),
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: byScript() }] } } },
  },
  // The worker fetches the code for the rest of the data with that data.
  worker: { format: 'es' },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          // The full data is compiled once for all files of a worker: it takes seconds.
          isolate: false,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'interface',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup/page.ts'],
          testTimeout: 40_000,
          hookTimeout: 40_000,
          // On a crowded machine a page can draw later than a test waits; the report names what needed it.
          retry: 1,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/serve-built-page.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 60_000,
          retry: 1,
        },
      },
    ],
  },
});

/**
 * Two scripts for a first search: one that makes the engine ready, and one with all else that the first page needs; one for
 * the buttons of the shortlist, and one for what the pages of a job and of an occupation share with others, since people open
 * those from elsewhere. Else each small part would be a request of its own, and each costs a slow line its latency.
 */
function byScript() {
  const engine = isWithin((id) => id.endsWith('/src/app/first.ts'));
  const page = isWithin((id, graph) => graph.getModuleInfo(id)?.isEntry === true);
  const decoding = isWithin((id) => id.endsWith('/src/data/decoders.ts'));
  const featuresOf = featuresBy();
  return (id: string, graph: ModuleGraph) =>
    engine(id, graph)
      ? 'engine'
      : page(id, graph)
        ? 'first'
        : SHORTLIST.test(id)
          ? 'shortlist'
          : decoding(id, graph)
            ? 'shared'
            : SHARED.test(id)
              ? sharedBy(featuresOf(id, graph))
              : null;
}

/** What shows beside each result soon after a first search, without all else that later pages share. */
const SHORTLIST =
  /\/src\/(?:domain-ui\/shortlist\/shortlist-|domain-ui\/shortlist\/use-shortlist|(?:domain|language\/english)\/shortlist\.|domain\/open-lists|data\/(?:shortlist-codec|lists-file|checksum)|runtime\/(?:shortlist|lists)-store)/;

/** The rooms below the pages, without what finds words in lists, which is large and needed seldom. */
const SHARED =
  /\/src\/(?!compile|app|features|text|search|domain-ui\/(?:title-filter|use-fitting))[^?]*\.(?:ts|tsx|css)/;

/** What one feature alone needs comes with its page, and what only pages behind others share comes by itself. */
function sharedBy(features: ReadonlySet<string>): string | null {
  return features.size > 1 && OPENED_FROM_ELSEWHERE.some((each) => features.has(each)) ? 'shared' : null;
}

const OPENED_FROM_ELSEWHERE = ['military', 'occupation'];

/** The features whose code needs a module at once. */
function featuresBy() {
  const known = new Map<string, ReadonlySet<string>>();
  const featuresOf = (id: string, graph: ModuleGraph): ReadonlySet<string> => {
    const own = id.match(/\/src\/features\/([^/]+)\//)?.[1];
    if (own) return new Set([own]);
    const before = known.get(id);
    if (before) return before;
    // Meanwhile, for modules that import each other.
    known.set(id, new Set());
    const importers = graph.getModuleInfo(id)?.importers ?? [];
    const found = new Set(importers.flatMap((each) => [...featuresOf(each, graph)]));
    known.set(id, found);
    return found;
  };
  return featuresOf;
}

interface ModuleGraph {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

/** Whether a module is needed at once by one of some. */
function isWithin(isRoot: (id: string, graph: ModuleGraph) => boolean) {
  const known = new Map<string, boolean>();
  const within = (id: string, graph: ModuleGraph): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Meanwhile, for modules that import each other.
    known.set(id, false);
    const info = graph.getModuleInfo(id);
    const found = isRoot(id, graph) || info?.importers.some((each) => within(each, graph)) === true;
    known.set(id, found);
    return found;
  };
  return within;
}

/** Puts the words of the chosen language into the page: "{title}" is the title. */
function wordsOfPage(): Plugin {
  const words: Readonly<Record<string, string>> = { ...site, title: shell.siteTitle };
  return {
    name: 'words-of-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(/\{(\w+)\}/g, (_, key: string) => {
          const text = words[key];
          if (text === undefined) throw new Error(`The page asks for words that are not there: ${key}`);
          return text;
        }),
    },
  };
}

/** The development server writes scripts and styles into the page, which the page's own policy forbids. */
function withoutPolicyInDevelopment(): Plugin {
  return {
    name: 'without-policy-in-development',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) =>
        server ? html.replace(/<meta\s+http-equiv="Content-Security-Policy"[\s\S]*?\/>/, '') : html,
    },
  };
}

/**
 * What makes the engine ready, and asks for its code and the index, runs before the page's own script is there. The page does
 * not name those itself: on a slow line they would only take turns with the two scripts.
 */
function startEngineFirst(): Plugin {
  let base = '/';
  const starter = /^assets\/engine-(?!worker).*\.js$/;
  return {
    name: 'start-engine-first',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const early = Object.keys(bundle ?? {}).find((file) => starter.test(file));
        const preload = `<link rel="modulepreload" crossorigin href="${base}${early}">`;
        const [first] = html.match(/<script type="module"[^>]*><\/script>/) ?? [];
        if (!first || !html.includes(preload)) throw new Error('The page lacks one of its scripts.');
        const script = `<script type="module" crossorigin src="${base}${early}"></script>`;
        // The page can be read and typed into without it.
        const low = first.replace('<script', '<script fetchpriority="low"');
        return html.replace(preload, '').replace(first, `${script}\n    ${low}`);
      },
    },
  };
}
