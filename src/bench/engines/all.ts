import { Charset } from 'flexsearch';
import type { EngineKind } from '../engine.ts';
import { flexsearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ufuzzy } from './ufuzzy.ts';

/**
 * The libraries to compare with, each at its best setting: one option after the other was varied, each kept at the value
 * that answers most queries of both relevance sets first, until nothing got better.
 */
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
    fields: ['code', 'title', 'branch', 'rank'],
    options: {
      prefix: true,
      fuzzy: 0.25,
      weights: { fuzzy: 0.1, prefix: 0.375 },
      boost: { code: 2 },
      bm25: { k: 2, b: 0.9, d: 0.5 },
    },
    codes: 'words',
    retired: 0.5,
    allWordsFirst: true,
  }),
  ufuzzy({
    fields: ['branch', 'title'],
    options: { intraMode: 1 },
    codes: 'words',
    outOfOrder: 4,
    infoThresh: 3000,
    currentFirst: true,
  }),
  flexsearch({
    fields: ['code', 'title'],
    options: { tokenize: 'forward' },
    encoder: Charset.LatinAdvanced,
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

export const OCCUPATION_ENGINES: readonly EngineKind[] = [
  fuse('fuse.js', {
    weights: { title: 1 },
    options: { threshold: 0.3, ignoreLocation: true },
    codes: 'none',
    retired: 0,
  }),
  fuse('fuse.js token search', {
    weights: { title: 1 },
    options: { useTokenSearch: true, threshold: 0.3 },
    codes: 'none',
    retired: 0,
  }),
  minisearch({
    fields: ['title', 'words'],
    wholes: true,
    options: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
    codes: 'none',
    retired: 1,
    allWordsFirst: false,
  }),
  ufuzzy({
    fields: ['title'],
    options: { intraMode: 1 },
    codes: 'none',
    outOfOrder: 3,
    infoThresh: 1000,
    currentFirst: false,
  }),
  flexsearch({
    fields: ['title'],
    options: { tokenize: 'forward' },
    codes: 'none',
    suggest: true,
    currentFirst: false,
    hits: 100,
  }),
  orama({
    fields: ['title', 'words'],
    wholes: true,
    boost: { title: 2 },
    tolerance: 1,
    threshold: 1,
    exactFirst: false,
    stemming: true,
    codes: 'none',
    retired: 1,
    hits: 50,
  }),
];
