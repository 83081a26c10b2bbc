import type { EngineKind } from '../engine.ts';
import { flexsearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ufuzzy } from './ufuzzy.ts';

/** The libraries to compare with, each at the setting that answers most queries of the relevance sets first. */
export const MILITARY_ENGINES: readonly EngineKind[] = [
  fuse('fuse.js', {
    weights: { code: 2, title: 1 },
    options: { threshold: 0.4, ignoreLocation: true },
    codes: 'words',
    retired: 0,
  }),
  fuse('fuse.js token search', {
    weights: { code: 2, title: 1 },
    options: { useTokenSearch: true, threshold: 0.3 },
    codes: 'words',
    retired: 0,
  }),
  minisearch({
    fields: ['code', 'title'],
    options: { prefix: true, fuzzy: 0.2, boost: { code: 2 } },
    codes: 'words',
    retired: 1,
    allWordsFirst: false,
  }),
  ufuzzy({
    fields: ['title', 'code'],
    options: { intraMode: 1 },
    codes: 'words',
    outOfOrder: 3,
    infoThresh: 1000,
    currentFirst: false,
  }),
  flexsearch({
    fields: ['code', 'title'],
    options: { tokenize: 'forward' },
    codes: 'words',
    suggest: true,
    currentFirst: false,
    hits: 100,
  }),
  orama({
    fields: ['code', 'title'],
    boost: { code: 2 },
    tolerance: 1,
    threshold: 1,
    exactFirst: false,
    stemming: false,
    codes: 'words',
    retired: 1,
    hits: 200,
  }),
];

export const CIVILIAN_ENGINES: readonly EngineKind[] = [];
