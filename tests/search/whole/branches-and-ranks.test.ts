import { describe, expect, test } from 'vitest';
import type { Branch } from '../../../src/domain/branch.ts';
import type { RankType } from '../../../src/domain/rank-type.ts';
import { chipLabel } from '../../../src/language/english/search.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { fullEngine, fullIndex, shownOf } from '../../fixtures/full-crosswalk.ts';

const { branchNames, rankNames } = fullIndex().lexicon;
const fold = (text: string) =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ');
const branchesOf = (name: string) =>
  branchNames.filter((each) => each.name === fold(name)).map(({ branch, sure }) => [branch, sure]);
const ranksOf = (name: string) => [
  ...new Map(
    rankNames.filter((each) => each.name === fold(name)).map((each) => [each.rank, each.sure]),
  ).entries(),
];
const ask = (text: string, limit = 1) => fullEngine().military({ text, limit });
const chips = (text: string) => ask(text).understood.map((chip) => chip.id);

describe('names that can only be a branch filter', () => {
  test.each<[Branch, string[]]>([
    [
      'Army',
      ['army', 'us army', 'united states army', 'army national guard', 'army reserve', 'arng', 'usar'],
    ],
    [
      'Marine Corps',
      ['marine corps', 'us marine corps', 'usmc', 'marines', 'devil dog', 'leatherneck', 'jarhead'],
    ],
    ['Navy', ['navy', 'us navy', 'united states navy', 'usn', 'navy reserve']],
    ['Air Force', ['air force', 'airforce', 'usaf', 'us air force', 'air national guard']],
    ['Space Force', ['space force', 'spaceforce', 'ussf', 'united states space force']],
    ['Coast Guard', ['coast guard', 'coastguard', 'uscg', 'coastie', 'coasties', 'us coast guard']],
  ])('%s', (branch, names) => {
    for (const name of names) {
      expect(branchesOf(name), name).toEqual([[branch, true]]);
      const { results, understood } = ask(`${name} mechanic`, 20);
      expect(understood.map(({ id, from }) => [id, from])).toEqual([[`branch:${branch}`, name]]);
      expect(results.length).toBeGreaterThan(0);
      for (const { specialty } of shownOf(results)) expect(specialty.branches).toContain(branch);
    }
  });
});

describe('names of a branch that may be part of a title', () => {
  test.each<[Branch, string[]]>([
    ['Army', ['soldier', 'soldiers']],
    ['Marine Corps', ['marine']],
    ['Navy', ['sailor', 'sailors', 'naval']],
    ['Air Force', ['airman', 'airmen', 'af']],
    ['Space Force', ['guardian', 'guardians']],
  ])('%s', (branch, names) => {
    for (const name of names) expect(branchesOf(name), name).toEqual([[branch, false]]);
  });

  test('filter where no title has the words', () => {
    const { results, understood } = ask('marine truck driver', 20);
    expect(understood.map((chip) => chip.id)).toEqual(['branch:Marine Corps']);
    expect(shownOf(results)[0]!.specialty.code).toBe('3531');
  });

  test('and are words where a title has them', () => {
    const { results, understood } = ask('marine science technician', 3);
    expect(understood).toEqual([]);
    expect(shownOf(results)[0]!.specialty).toMatchObject({ branches: ['Coast Guard'], code: 'MST' });
    expect(chips('naval aircrewman')).toEqual([]);
  });

  test('and alone', () => {
    const { understood, total } = ask('marine');
    expect(understood).toEqual([]);
    expect(total).toBeGreaterThan(0);
  });
});

test('the longest name of a branch counts: "army national guard" is one name, "air force" not a force in the air', () => {
  expect(ask('army national guard cook').understood).toMatchObject([
    { id: 'branch:Army', from: 'army national guard' },
  ]);
  expect(ask('us air force security forces').understood).toMatchObject([
    { id: 'branch:Air Force', from: 'us air force' },
  ]);
});

test('other words are no branch', () => {
  for (const text of ['guard', 'force', 'space operations', 'corps', 'fleet', 'coast']) {
    expect(branchesOf(text)).toEqual([]);
    expect(chips(text).filter((id) => id.startsWith('branch'))).toEqual([]);
  }
});

test('a branch that was chosen goes before one that is typed', () => {
  const { results } = fullEngine().military({ text: 'navy cook', branch: 'Army' });
  expect(results.length).toBeGreaterThan(0);
  for (const { specialty } of shownOf(results)) expect(specialty.branches).toContain('Army');
});

describe('pay grades filter', () => {
  test.each<[RankType, string[]]>([
    ['Enlisted', ['e1', 'E-1', 'e 5', 'E6', 'e-9']],
    ['Warrant Officer', ['w1', 'W-2', 'w 5']],
    ['Commissioned Officer', ['o1', 'O-3', 'o 6', 'O10']],
  ])('%s', (rank, grades) => {
    for (const grade of grades)
      expect(ask(`${grade} mechanic`).understood).toMatchObject([{ id: `rank:${rank}`, from: grade }]);
  });
});

describe('words that can only be a rank filter', () => {
  test.each<[RankType, string[]]>([
    [
      'Enlisted',
      [
        'enlisted',
        'NCO',
        'non-commissioned officer',
        'noncommissioned officer',
        'petty officer',
        'petty officer first class',
        'PFC',
        'lance corporal',
        'SSgt',
        'GySgt',
        'PO2',
      ],
    ],
    [
      'Warrant Officer',
      ['warrant officer', 'chief warrant officer', 'chief warrant', 'warrant', 'CWO', 'CW3', 'WO1'],
    ],
    ['Commissioned Officer', ['commissioned officer', 'commissioned', 'LTJG', '2LT', 'LtCol']],
  ])('%s', (rank, words) => {
    for (const word of words) {
      expect(ranksOf(word), word).toEqual([[rank, true]]);
      expect(ask(`${word} zzqx`).understood, word).toMatchObject([{ id: `rank:${rank}`, from: word }]);
    }
  });

  test('the longest counts: a noncommissioned officer is not commissioned, a petty officer no officer', () => {
    expect(chips('non-commissioned officer mechanic')).toEqual(['rank:Enlisted']);
    expect(chips('petty officer electrician')).toEqual(['rank:Enlisted']);
    expect(chips('chief warrant officer pilot')).toEqual(['rank:Warrant Officer']);
  });

  test('and the chip says so', () => {
    const { results, understood } = ask('cwo pilot', 20);
    expect(understood.map((chip) => [chipLabel(chip), chip.from])).toEqual([['Warrant Officer', 'cwo']]);
    expect(results.length).toBeGreaterThan(0);
    for (const { specialty } of shownOf(results)) expect(specialty.ranks).toContain('Warrant Officer');
  });

  test('beside a code they tell its two jobs apart', () => {
    const first = (text: string) => shownOf(ask(text).results)[0]!.specialty.ranks;
    expect(first('army 12A sgt')).toEqual(['Enlisted']);
    expect(first('army 12A o-3')).toEqual(['Commissioned Officer']);
  });
});

describe('words for a rank that are also part of titles and of everyday speech', () => {
  test.each<[RankType, string[]]>([
    [
      'Enlisted',
      [
        'sergeant',
        'staff sergeant',
        'chief petty officer',
        'chief',
        'gunny',
        'master chief',
        'airman first class',
      ],
    ],
    ['Commissioned Officer', ['captain', 'major', 'lieutenant', 'lieutenant colonel', 'ensign', 'capt']],
  ])('%s', (rank, words) => {
    for (const word of words) expect(ranksOf(word), word).toEqual([[rank, false]]);
  });

  test('filter where no title and no nickname has the words', () => {
    expect(chips('sergeant mechanic')).toEqual(['rank:Enlisted']);
    expect(chips('captain contracting')).toEqual(['rank:Commissioned Officer']);
  });

  test('and are words where one has them', () => {
    expect(chips('crew chief')).toEqual([]);
    expect(chips('tugboat captain')).toEqual([]);
    expect(chips('captain')).toEqual([]);
  });
});

test('a rank and a branch together are both understood', () => {
  expect(chips('navy e5 electrician')).toEqual(['branch:Navy', 'rank:Enlisted']);
  expect(chips('us army captain contracting')).toEqual(['branch:Army', 'rank:Commissioned Officer']);
});

test('other words are no rank', () => {
  for (const text of ['officer', 'private', 'class', 'first', 'special']) {
    expect(ranksOf(text)).toEqual([]);
    expect(chips(text).filter((id) => id.startsWith('rank'))).toEqual([]);
  }
});

describe('when and how long somebody served is no number of a unit', () => {
  test.each(['10/2008 - 4/2016', '98-06', '12/98 - 3/04', '10 years', '6 yrs'])('U.S. Army %s', (time) => {
    const { results, understood } = ask(`infantryman, SGT, U.S. Army ${time}`);
    expect(understood.map(({ id }) => id)).toEqual(['branch:Army', 'rank:Enlisted']);
    expect(shownOf(results)[0]!.specialty.code).toBe('11B');
  });
});

describe('a rank before a job', () => {
  const first = (text: string) => shownOf(ask(text).results).map(({ specialty }) => specialty.code)[0];

  test.each([
    ['Petty Officer 2nd Class, Navy, storekeeper w/ secret clearance', 'SK'],
    ['2nd class petty officer, culinary specialist, USN', 'CS'],
    ['Seaman, USN, hospital corpsman', 'HM'],
    ['1st Lieutenant, infantry officer, Army', '11A'],
    ['SFC Doe - 35 V - Army', '35V'],
  ])('is no part of it: %s', (text, code) => {
    expect(first(text)).toBe(code);
  });

  test.each([
    ['seaman', 'SN'],
    ['navy seaman', 'SN'],
    ['air force first sergeant', '8F000'],
  ])('is one itself where the branch has a job of that title: %s', (text, code) => {
    expect(first(text)).toBe(code);
  });

  test.each(['army captain', 'navy chief', 'army first sergeant'])('is none: %s', (text) => {
    expect(ask(text)).toMatchObject({ results: [], noJobNamed: true });
  });
});

test('wanting work says nothing about the job', () => {
  const { results } = ask('former crash and salvage fire fighter (U.S. Navy), seeking work in Norfolk VA');
  expect(shownOf(results)[0]!.specialty.title).toBe('Crash and Salvage Fire Fighter');
});
