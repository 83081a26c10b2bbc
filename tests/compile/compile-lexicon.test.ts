import { describe, expect, test } from 'vitest';
import { compileCodeNames, compileLexicon } from '../../src/compile/compile-lexicon.ts';
import { BRANCHES } from '../../src/domain/branch.ts';
import { RANK_TYPES } from '../../src/domain/rank-type.ts';
import { tables } from './committed.ts';

const lexicon = compileLexicon(tables);

describe('the lexicon', () => {
  test('has a sure name for every branch and every rank type', () => {
    for (const branch of BRANCHES)
      expect(lexicon.branchNames).toContainEqual({ name: branch.toLowerCase(), branch, sure: true });
    for (const rank of RANK_TYPES)
      expect(lexicon.rankNames.some((each) => each.rank === rank && each.sure)).toBe(true);
  });

  test('knows names that are also part of titles', () => {
    expect(lexicon.branchNames).toContainEqual({ name: 'marine', branch: 'Marine Corps', sure: false });
    expect(lexicon.rankNames).toContainEqual({
      name: 'captain',
      rank: 'Commissioned Officer',
      sure: false,
    });
  });

  test('tells who does a job from who leads it; a supervisor may be either', () => {
    expect(lexicon.roles).toContain('mechanic');
    expect(lexicon.leaders).not.toContain('mechanic');
    expect(lexicon.leaders).toContain('instructor');
    expect(lexicon.roles).not.toContain('instructor');
    for (const list of [lexicon.roles, lexicon.leaders]) expect(list).toContain('supervisor');
  });

  test('has the bases that the word beside them does not give away', () => {
    const bases = lexicon.noise.phrases.find(({ kind }) => kind === 'base')!.phrases;
    for (const name of ['fort drum', 'fort benning', 'fort leonard wood', 'jblm'])
      expect(bases).toContain(name);
    expect(bases).not.toContain('fort bragg');
  });

  test('has the words that say what kind of code stands beside them', () => {
    expect(lexicon.codeWords).toContainEqual({
      word: 'nec',
      branches: ['Navy'],
      ranks: ['Enlisted'],
      kind: '',
    });
  });

  test('has fillers and qualifications', () => {
    expect(lexicon.fillers).toContain('i used to be');
    expect(lexicon.qualifications).toContain('sw');
  });
});

test('a misspelt branch, a capital or a name given twice stops the build', () => {
  const path = 'vocabulary/branch-names.tsv';
  const withLine = (line: string) => new Map(tables).set(path, `${tables.get(path)}${line}\n`);
  const found = (line: string) => () => compileLexicon(withLine(line));
  expect(found('grunts\tAmry\t\tnickname')).toThrow('column "branch": found "Amry", expected one of: Army');
  expect(found('Grunts\tArmy\t\tnickname')).toThrow('column "name": found "Grunts"');
  expect(found('army\tNavy\t\tnickname')).toThrow('found "army" as on line');
  expect(found('grunts\tArmy\tyes\tnickname')).toThrow('column "sure": found "yes", expected "Y"');
  expect(found('grunts\tArmy\tY\t')).toThrow('column "reason": found "", expected a text');
});

test('every branch has a name for its codes', () => {
  expect(compileCodeNames(tables)).toMatchObject({ Army: 'MOS', 'Air Force': 'AFSC' });
  const path = 'vocabulary/code-names.tsv';
  const without = tables.get(path)!.replace(/^Navy\t.*\n/m, '');
  expect(() => compileCodeNames(new Map(tables).set(path, without))).toThrow('no row for the Navy; add one');
});
