import { describe, expect, test } from 'vitest';
import { compileData, encodeFile } from '../../src/compile/compile-data.ts';
import {
  DATA_FILES,
  DIRECTIONS_FILE,
  JOBS_FILE,
  PROFILE_FILE,
  REVERSE_FILE,
} from '../../src/data/data-files.ts';
import { versionOfPart } from '../../src/data/version-of-part.ts';
import { noJobOf } from '../../src/domain/no-job.ts';
import { tables } from './committed.ts';

const data = compileData(tables, 'v1');
const text = (path: string) => encodeFile(data, path)!;

describe('every compiled file is read as what went in', () => {
  const { index, retired, identifiers, layTitles, occupationWords, duties, related, outcomes } = DATA_FILES;
  const count = data.index().occupations.length;

  test('the index', () => {
    const first = index.decode(text(index.path), 'v1');
    const { vocabulary, ...rest } = retired.decode(first, text(retired.path));
    const { vocabulary: before, ...restBefore } = data.index();
    expect(rest).toEqual(restBefore);
    expect(vocabulary).toHaveLength(before.length);
  });

  test('the codes without a match', () => {
    expect(identifiers.decode(text(identifiers.path), 'v1')).toHaveLength(data.identifiers().length);
  });

  test('the names and words of occupations', () => {
    expect(layTitles.decode(text(layTitles.path), 'v1', count)).toEqual(data.layTitles());
    expect(occupationWords.decode(text(occupationWords.path), 'v1', count)).toEqual(data.occupationWords());
  });

  test('the duty words, small enough to wait for', () => {
    const file = text(duties.path);
    expect(duties.decode(file, 'v1', data.index().specialties.length)).toEqual(data.duties());
    expect(file.length).toBeLessThan(250_000);
  });

  test('the related occupations', () => {
    expect(related.decode(text(related.path), 'v1')).toEqual(data.related());
  });

  test('what veterans earned', () => {
    expect(outcomes.decode(text(outcomes.path), 'v1')).toEqual(data.outcomes());
  });

  test('what leads to an occupation, small enough to wait for', () => {
    for (const [code, leading] of data.reverse()) {
      const file = text(REVERSE_FILE.path(code));
      expect(REVERSE_FILE.decode(file, versionOfPart('v1', code))).toEqual(leading);
      expect(file.length).toBeLessThan(400_000);
    }
    expect([...data.reverse().keys()]).toEqual(data.index().occupations.map(({ code }) => code));
  });

  test.each(['reverse/15-1212.00.txt', 'jobs/army-25.txt', 'directions/army-25.txt'])(
    '%s, which no other of its kind is taken for',
    (path) => {
      const [kind = '', part = ''] = path.replace('.txt', '').split('/');
      const decode = { reverse: REVERSE_FILE, jobs: JOBS_FILE, directions: DIRECTIONS_FILE }[kind]!.decode;
      expect(() => decode(text(path), versionOfPart('v1', part))).not.toThrow();
      expect(() => decode(text(path), versionOfPart('v1', 'another'))).toThrow('belongs to another version');
    },
  );

  test('a profile', () => {
    const path = PROFILE_FILE.path('15-1212.00');
    expect(PROFILE_FILE.decode(text(path), 'v1', '15-1212.00')).toEqual(data.profiles().get('15-1212.00'));
  });
});

test('nobody leaves with fewer than five things to consider, but for codes that name no job', () => {
  const { specialties, titles, occupations } = data.index();
  const civilian = new Set(occupations.filter((each) => !each.militaryOnly).map(({ code }) => code));
  const few = specialties.filter((specialty) => {
    const official = specialty.titles.flatMap((id) => titles[id]!.occupations);
    const said = data
      .directions()
      .get(specialty.id)!
      .directions.map(({ occupation }) => occupation);
    return new Set([...official, ...said].filter((code) => civilian.has(code))).size < 5;
  });
  expect(few.filter((specialty) => noJobOf(specialty) === undefined)).toEqual([]);
  expect(few.length).toBeGreaterThan(100);
});

test('another path is no file', () => {
  for (const path of ['', 'index', 'profile/15-1212.txt', 'reverse/15-1212.txt', 'profile/../index.txt'])
    expect(encodeFile(data, path)).toBeUndefined();
});

test('each part is compiled once', () => {
  expect(data.index()).toBe(data.index());
});
