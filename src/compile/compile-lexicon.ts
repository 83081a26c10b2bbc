import { BRANCHES, type Branch } from '../domain/branch.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import {
  LISTED_NOISE,
  NOISE_ROLES,
  type NoiseLexicon,
  type NoiseRole,
  PLACE_KINDS,
} from '../domain/noise.ts';
import { isVerbForm } from '../search/noise/places.ts';
import { wordsOf } from '../text/words.ts';
import { RETIRED, TITLES } from './tables/military-tables.ts';
import {
  BASES,
  BRANCH_NAMES,
  CODE_NAMES,
  CODE_WORDS,
  FILLERS,
  NOISE,
  NOISE_MARKS,
  PLACES,
  QUALIFICATIONS,
  RANK_NAMES,
  ROLES,
} from './tables/vocabulary-tables.ts';
import { rowsOf, type TableTexts } from './tables.ts';

/** The words of the field that search reads in a text, in the order of the tables. */
export function compileLexicon(tables: TableTexts): Lexicon {
  const roles = rowsOf(tables, ROLES);
  const ofKind = (kind: 'doer' | 'leader') =>
    roles.filter((row) => row.kind === kind).map(({ word }) => word);
  return {
    branchNames: rowsOf(tables, BRANCH_NAMES).map(({ name, branch, sure }) => ({ name, branch, sure })),
    rankNames: rowsOf(tables, RANK_NAMES).map(({ name, rank, sure }) => ({ name, rank, sure })),
    fillers: rowsOf(tables, FILLERS).map(({ phrase }) => phrase),
    roles: ofKind('doer'),
    leaders: ofKind('leader'),
    qualifications: rowsOf(tables, QUALIFICATIONS).map(({ mark }) => mark),
    codeWords: rowsOf(tables, CODE_WORDS).map(({ word, branches, ranks, kind }) => ({
      word,
      branches: [...branches],
      ranks: [...(ranks ?? [])],
      kind: kind ?? '',
    })),
    noise: compileNoise(tables),
  };
}

/**
 * The names of bases that search would not know by the word beside them: "Fort Drum", since titles have drums, but not "Fort
 * Bragg".
 */
function baseNames(tables: TableTexts): string[] {
  const titles = [...rowsOf(tables, TITLES), ...rowsOf(tables, RETIRED)];
  const known = new Set(titles.flatMap(({ title }) => wordsOf(title).map((word) => word.text)));
  const marks = rowsOf(tables, NOISE_MARKS);
  const of = (role: NoiseRole) => new Set(marks.filter((row) => row.role === role).map(({ words }) => words));
  const [before, after] = [of('base-before'), of('base-after')];
  return rowsOf(tables, BASES).flatMap(({ name }) => {
    const words = name.split(' ');
    const rest = before.has(words[0]!) ? words.slice(1) : after.has(words.at(-1)!) ? words.slice(0, -1) : [];
    const [word = ''] = rest;
    const byMark = rest.length === 1 && word.length > 2 && !known.has(word) && !isVerbForm(word);
    return byMark ? [] : [name];
  });
}

function compileNoise(tables: TableTexts): NoiseLexicon {
  const places = rowsOf(tables, PLACES);
  const noise = rowsOf(tables, NOISE);
  const marks = rowsOf(tables, NOISE_MARKS);
  return {
    phrases: [
      { kind: 'base', phrases: baseNames(tables) },
      ...PLACE_KINDS.map((kind) => ({
        kind,
        phrases: places.filter((row) => row.kind === kind).map(({ name }) => name),
      })),
      ...LISTED_NOISE.map((kind) => ({
        kind,
        phrases: noise.filter((row) => row.kind === kind).map(({ phrase }) => phrase),
      })),
    ],
    marks: NOISE_ROLES.map((role) => ({
      role,
      words: marks.filter((row) => row.role === role).map((row) => row.words),
    })),
  };
}

/**
 * What each branch calls one of its codes.
 * @throws Error for a branch without a name.
 */
export function compileCodeNames(tables: TableTexts): Record<Branch, string> {
  const names = new Map(rowsOf(tables, CODE_NAMES).map(({ branch, name }) => [branch, name]));
  const entries = BRANCHES.map((branch): [Branch, string] => {
    const name = names.get(branch);
    if (name === undefined) throw new Error(`data/${CODE_NAMES.path}: no row for the ${branch}; add one`);
    return [branch, name];
  });
  return Object.fromEntries(entries) as Record<Branch, string>;
}
