import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/compile/compile-index.ts';
import { compileReviewedDirections } from '../../../src/compile/directions/reviewed.ts';
import { isMilitaryOnly } from '../../../src/compile/directions/reviewed-groups.ts';
import { JOB_ZONES, OCCUPATIONS } from '../../../src/compile/tables/occupation-tables.ts';
import { REVIEWED_DIRECTIONS, REVIEWED_GROUPS } from '../../../src/compile/tables/reviewed-tables.ts';
import type { TableTexts } from '../../../src/compile/tables.ts';
import { type CellsOf, formatCells } from '../../../src/data/table.ts';
import { madeUpTables } from '../../fixtures/made-up-tables.ts';
import { tables } from '../committed.ts';

type Line = CellsOf<typeof REVIEWED_DIRECTIONS>;
type Group = CellsOf<typeof REVIEWED_GROUPS>;

const eight = Array.from({ length: 8 }, (_, i) => `43-${i + 1}000.00`);

const twelve = Array.from({ length: 12 }, (_, i) => `49-${i + 11}00.00`);

const line = (group: string, i: number): Line => ({
  group,
  order: `0${i + 1}`,
  occupation: eight[i]!,
  carries_over: `Leading a team in ${i + 2} ways`,
  missing: 'Nothing more to start',
  ready_at: 'E4',
  source: 'ours',
});

const foot: Group = { group: 'foot', title: 'Foot soldiers', ranks: 'E', patterns: '55-3016.00' };
const mortars: Group = { group: 'mortars', title: 'Mortar teams', ranks: 'E', patterns: 'Army:11C' };
const lines = ['foot', 'mortars'].flatMap((group) => eight.map((_, i) => line(group, i)));

/** The index of some made-up titles, and what reviewed tables say of them. */
function compiled(groups: readonly Group[], directions: readonly Line[], zones = new Map<string, number>()) {
  const base = madeUpTables({
    titles: [
      ['Army', '11B', 'E', 'Infantryman', '55-3016.00'],
      ['Army', '11C', 'E', 'Mortarman', '55-3016.00'],
      ['Army', '11C', 'O', 'Mortar Officer', '43-3061.00'],
      ['Army', '92A', 'E', 'Supply', '43-3061.00'],
      ['Army', '11Y', 'E', 'Basic Infantryman', '55-3016.00'],
      ['Army', '11Z', 'E', 'Infantry Platoon Leader', '55-3016.00'],
    ],
    retired: [['Army', '11H', 'E', 'Antitank', 'marked-obsolete', '55-3016.00']],
  });
  const known = [...eight, ...twelve, '11-1021.00', '43-1011.00', '43-5061.00', '53-7064.00'];
  const occupations = `${base.get(OCCUPATIONS.path)!}${known
    .map((code, i) => `${code}\tClerks ${i}\tdescribed\t${code.slice(0, 7)}\n`)
    .join('')}`;
  const all: TableTexts = new Map(base)
    .set(OCCUPATIONS.path, occupations)
    .set(
      JOB_ZONES.path,
      formatCells(
        JOB_ZONES,
        [...zones].map(([code, zone]) => ({ code, zone: `${zone}` })),
      ),
    )
    .set(REVIEWED_GROUPS.path, formatCells(REVIEWED_GROUPS, groups))
    .set(REVIEWED_DIRECTIONS.path, formatCells(REVIEWED_DIRECTIONS, directions));
  const { specialties, titles } = compileIndex(base, 'v');
  const reviewed = compileReviewedDirections(all, specialties, titles);
  const id = (code: string, rank = 'Enlisted') =>
    specialties.find((each) => each.code === code && each.ranks.some((own) => own === rank))!.id;
  return { reviewed, id };
}

/** Twelve directions of foot soldiers, each changed. */
function longer(change: (i: number) => Line, zones = new Map<string, number>()) {
  const own = twelve.map((occupation, i) => {
    const order = `${i + 1}`.padStart(2, '0');
    return { ...line('foot', 0), order, occupation, ...change(i) };
  });
  const made = compiled([foot, mortars], [...own, ...lines.slice(8)], zones);
  const of = (code: string) => made.reviewed.directionsOf(made.id(code)).map(({ occupation }) => occupation);
  return { ...made, of };
}

describe('made-up tables', () => {
  const { reviewed, id } = compiled([foot, mortars], lines);

  test('a pattern comes before the occupation that stands for the rest', () => {
    expect(reviewed.groupOf(id('11B'))).toEqual({ group: 'foot', title: 'Foot soldiers' });
    expect(reviewed.groupOf(id('11C'))).toEqual({ group: 'mortars', title: 'Mortar teams' });
    expect(reviewed.groupOf(id('11H'))?.group).toBe('foot');
  });

  test('a specialty with a civilian match has none, be its code in a pattern or not', () => {
    expect(reviewed.directionsOf(id('92A'))).toEqual([]);
    expect(reviewed.directionsOf(id('11C', 'Commissioned Officer'))).toEqual([]);
    expect(reviewed.groupOf(id('92A'))).toBeUndefined();
  });

  test('a direction that experts list says so, of this or a like job', () => {
    const listed = lines.map((each, i) => (i === 0 ? { ...each, source: 'va-equivalents' } : each));
    const { reviewed: drawn } = compiled([{ ...foot, va_lists: 'Army:11B' }, mortars], listed);
    const reasonsOf = (i: number) => drawn.directionsOf(id('11B'))[i]!.reasons.slice(1);
    expect(reasonsOf(0)).toEqual([{ kind: 'listed-alike', source: 'va-equivalents' }]);
    expect(reasonsOf(1)).toEqual([]);
  });

  test('a direction says what carries over, what is missing and from what pay grade', () => {
    expect(reviewed.directionsOf(id('11B'))).toHaveLength(8);
    expect(reviewed.directionsOf(id('11B'))[0]).toEqual({
      occupation: '43-1000.00',
      source: 'reviewed',
      strength: 'fair',
      reasons: [{ kind: 'carries-over', what: 'Leading a team in 2 ways', missing: 'Nothing more to start' }],
      payGrade: 'E4',
      preparation: '',
    });
  });

  test('beginners are led to nothing that is ready later than E5, nor to leading others', () => {
    const grades = ['E6', 'E4', 'E5', 'E7'];
    const { of } = longer((i) => ({
      ready_at: grades[i] ?? 'E3',
      ...(i === 9 ? { occupation: '11-1021.00' } : {}),
    }));
    expect(of('11B')).toHaveLength(12);
    expect(of('11Y')).toEqual([1, 2, 4, 5, 6, 7, 8, 10, 11].map((i) => twelve[i]));
  });

  test('leaders are led back to no entry job and to no desk', () => {
    const codes = ['11-1021.00', '43-1011.00', '43-5061.00', '53-7064.00'];
    const { of } = longer((i) => ({ occupation: codes[i] ?? twelve[i]! }), new Map([['53-7064.00', 2]]));
    expect(of('11B')).toHaveLength(12);
    expect(of('11Z')).toEqual([...codes.slice(0, 2), ...twelve.slice(4)]);
  });

  test('who would be left with fewer than eight has those of the lowest pay grades besides', () => {
    const grades = ['E4', 'E9', 'E4', 'E7', 'E8', 'E6'];
    const { reviewed, id } = longer((i) => ({ ready_at: grades[i] ?? 'E9' }));
    const found = reviewed.directionsOf(id('11Y')).map(({ payGrade }) => payGrade);
    expect(found).toEqual(['E4', 'E9', 'E4', 'E7', 'E8', 'E6', 'E9', 'E9']);
  });

  test('it is strong where the study says that most duties are alike', () => {
    const first = { ...lines[0]!, source: 'expert-study', most_duties: 'Y' };
    const { reviewed, id } = compiled([foot, mortars], [first, ...lines.slice(1)]);
    expect(reviewed.directionsOf(id('11B')).map(({ strength }) => strength)).toEqual([
      'strong',
      ...Array(7).fill('fair'),
    ]);
  });
});

const change = (at: number, cells: Line) => lines.map((each, i) => (i === at ? { ...each, ...cells } : each));

const faults: readonly [name: string, groups: readonly Group[], directions: readonly Line[], says: string][] =
  [
    ['a specialty without a group', [mortars], lines.slice(8), 'found no group for Army:11B Infantryman'],
    [
      'a specialty of two groups',
      [{ ...foot, patterns: 'Army:11* 55-3016.00' }, mortars],
      lines,
      'found "Army:11C", whose specialty "foot" has too',
    ],
    [
      'an occupation of two groups',
      [foot, { ...mortars, patterns: 'Army:11C 55-3016.00' }],
      lines,
      'found "55-3016.00", whose specialty "foot" has too',
    ],
    [
      'a pattern that names a job with a civilian match only',
      [{ ...foot, patterns: '55-3016.00 Army:92A' }, mortars],
      lines,
      'found "Army:92A", expected a code without a civilian match',
    ],
    [
      'an occupation whose titles are of another rank type',
      [{ ...foot, ranks: 'O' }, mortars],
      change(0, { ready_at: 'O2' }).map((each) =>
        each.group === 'foot' ? { ...each, ready_at: 'O2' } : each,
      ),
      'found Army:11B of another rank type',
    ],
    ['a group with too few', [foot, mortars], lines.slice(0, -1), 'found 7 directions, expected 8 or more'],
    ['rows of no group', [foot], lines, 'found a group that data/directions/reviewed-groups.tsv lacks'],
    [
      'a gap in the order',
      [foot, mortars],
      change(7, { order: '09' }),
      'found orders 1, 2, 3, 4, 5, 6, 7, 9',
    ],
    [
      'an unknown occupation',
      [foot, mortars],
      change(0, { occupation: '99-9999.00' }),
      'found "99-9999.00", expected a civilian occupation',
    ],
    [
      'a military-only occupation',
      [foot, mortars],
      change(0, { occupation: '55-3016.00' }),
      'found "55-3016.00", expected a civilian occupation',
    ],
    [
      'an occupation twice',
      [foot, mortars],
      change(1, { occupation: eight[0]! }),
      'found "43-1000.00" twice',
    ],
    [
      'a pay grade of officers',
      [foot, mortars],
      change(0, { ready_at: 'O3' }),
      'found "O3" for "43-1000.00"',
    ],
    [
      'most duties without the study',
      [foot, mortars],
      change(0, { most_duties: 'Y' }),
      'found most duties of "43-1000.00" without the study',
    ],
  ];

test.each(faults)('%s stops the build', (_, groups, directions, says) => {
  expect(() => compiled(groups, directions)).toThrow(says);
});

test('a text of too many words is no cell of the table', () => {
  const long = change(0, { carries_over: 'word '.repeat(17).trim() });
  expect(() => compiled([foot, mortars], long)).toThrow('a text of at most 16 words');
});

describe('the committed tables', () => {
  const { specialties, titles } = compileIndex(tables, 'v');
  const reviewed = compileReviewedDirections(tables, specialties, titles);
  const groupsOf = (branch: string, code: string) =>
    specialties
      .filter((each) => each.branches.some((own) => own === branch) && each.code === code)
      .filter((each) => isMilitaryOnly(each, titles))
      .map(({ id }) => reviewed.groupOf(id)?.group);

  test('every specialty whose matches are all military-only has 8 directions or more, of every branch', () => {
    const alone = specialties.filter((each) => isMilitaryOnly(each, titles));
    expect(alone.length).toBeGreaterThan(1000);
    expect(new Set(alone.flatMap(({ branches }) => branches)).size).toBe(6);
    expect(alone.filter(({ id }) => reviewed.directionsOf(id).length < 8)).toEqual([]);
  });

  test('and no other specialty has any', () => {
    const others = specialties.filter((each) => !isMilitaryOnly(each, titles));
    expect(others.filter(({ id }) => reviewed.directionsOf(id).length > 0)).toEqual([]);
  });

  test.each([
    ['Army', '11B', ['infantry-enlisted']],
    ['Marine Corps', '0311', ['infantry-enlisted']],
    ['Army', '11C', ['infantry-mortar-enlisted']],
    ['Army', '11A', ['infantry-officer']],
    ['Marine Corps', '0302', ['infantry-officer']],
    ['Army', '19K', ['armor-crew-enlisted']],
    ['Army', '19D', ['cavalry-scout-enlisted']],
    ['Army', '13B', ['cannon-crew-enlisted']],
    ['Army', '13F', ['fire-support-enlisted']],
    ['Army', '14T', ['air-defense-crew-enlisted']],
    ['Army', '18A', ['special-operations-officer']],
    ['Army', '18B', ['special-forces-weapons']],
    ['Army', '18E', ['special-forces-communications']],
    ['Army', '180A', ['special-forces-warrant']],
    ['Navy', 'AB', ['flight-deck-enlisted']],
    ['Navy', 'ABE', ['flight-deck-enlisted']],
    ['Navy', 'SO', ['special-operations-enlisted']],
    ['Navy', 'MT', ['submarine-weapons-enlisted']],
    ['Navy', 'T21A', ['submarine-navigation-enlisted']],
    ['Navy', 'OS', ['operations-specialist-enlisted']],
    ['Navy', '9259', ['naval-weapons-officer']],
    ['Air Force', '13NX', ['missile-officer']],
    ['Air Force', '1A1X1', ['flight-engineer-enlisted']],
    ['Air Force', '1Z1X1', ['pararescue-enlisted']],
    ['Space Force', '1C3X1', ['command-center-enlisted']],
    ['Space Force', '13SX', ['space-operations-officer']],
    ['Coast Guard', 'AST', ['rescue-swimmer-enlisted']],
    ['Coast Guard', 'WEPS', ['coast-guard-weapons-warrant']],
  ])('%s %s is of %j', (branch, code, groups) => {
    expect(groupsOf(branch, code)).toEqual(groups);
  });

  test('chemical defense is strong where the study of that job says most duties, and nothing else is', () => {
    const strong = specialties.filter(({ id }) =>
      reviewed.directionsOf(id).some(({ strength }) => strength === 'strong'),
    );
    expect(new Set(strong.map(({ id }) => reviewed.groupOf(id)?.group))).toEqual(new Set(['cbrn-enlisted']));
  });

  test('nobody of the infantry is sent to dive for a living, whatever titles alike may say', () => {
    const { id } = specialties.find(({ code, branches }) => code === '11B' && branches[0] === 'Army')!;
    const occupations = reviewed.directionsOf(id).map(({ occupation }) => occupation);
    expect(occupations).toContain('33-3012.00');
    expect(occupations).not.toContain('49-9092.00');
  });
});
