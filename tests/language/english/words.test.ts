import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStrings } from '../../project/read-strings.ts';
import { sourceFiles } from '../../project/source-files.ts';

const root = join(import.meta.dirname, '../../..');

/** Every text of every door that is more than a word, with "…" for what is put in. */
const texts = sourceFiles(root, ['src/language/english']).flatMap((path) =>
  readStrings(path, readFileSync(join(root, path), 'utf8')).map(({ text }) => ({ path, text })),
);

/** What a native American editor struck out, and what one thing is called instead. */
const STRUCK: readonly [RegExp, string][] = [
  [/\b(your|own|this|a) machine\b/i, 'device'],
  [/\blay titles?\b/i, 'other job title'],
  [/levels? (and|or) forms?/i, 'levels and variants'],
  [/at most so many/i, 'maximum'],
  [/worked out by us/i, 'our own'],
  [/ctrl ?\+ ?c/i, 'your device’s own copy command'],
  [/hand(ed)? out the data/i, 'available'],
  [/same letters, another/i, 'same code, different job'],
  [
    /\b(?:whilst|licence|colour|programme|centre|labour|judgement|organis\w+|favour\w*)\b/i,
    'American spelling',
  ],
  [/\bsearch words\b/i, 'search terms'],
  [/\bGetting the\b/, 'Loading'],
];

test('no text says what an editor struck out', () => {
  expect(texts.length).toBeGreaterThan(300);
  const found = texts.flatMap(({ path, text }) =>
    STRUCK.filter(([struck]) => struck.test(text)).map(([, better]) => `${path}: “${text}” (${better})`),
  );
  expect(found).toEqual([]);
});

test('every list of three or more has its serial comma', () => {
  const without = texts.filter(({ text }) => /[\p{Ll}\d], \p{Ll}[\p{Ll}’-]* (?:and|or) \p{Ll}/u.test(text));
  expect(without.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
});

test('quotes and apostrophes are curly, and no space is doubled', () => {
  const straight = texts.filter(({ text }) => /\p{L}'\p{L}|"\p{L}|\p{L}"|\S {2}\S/u.test(text));
  expect(straight.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
});
