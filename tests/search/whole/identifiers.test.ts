import { describe, expect, test } from 'vitest';
import type { Branch } from '../../../src/domain/branch.ts';
import { fullEngine, fullIdentifiers, indexEngine, shownOf } from '../../fixtures/full-crosswalk.ts';

const recognised = (text: string, branch?: Branch) =>
  fullEngine()
    .military({ text, limit: 3, ...(branch && { branch }) })
    .recognised.map(({ kind, code, title }) => `${code}, ${kind}: ${title}`);

const SURFACE_WARFARE = '111, officer designator: URL - Surface Warfare';

describe('a Navy designator is explained', () => {
  test('by its three digits, whatever the fourth, which is its holder’s status', () => {
    for (const text of ['1110', '1115', '1117', 'navy 1110', '1110 officer'])
      expect(recognised(text)).toContain(SURFACE_WARFARE);
    expect(recognised('1310')).toContain('131, officer designator: URL - Aviation Warfare Officer, Pilot');
    expect(recognised('3100')).toContain('310, officer designator: SC - Supply Corps Officer');
  });

  test('also where the same digits were an enlisted code, which stays among the results', () => {
    const results = shownOf(fullEngine().military({ text: '1110' }).results);
    expect(results.map(({ specialty }) => [specialty.code, specialty.status])).toEqual([
      ['1110', 'no-longer-listed'],
    ]);
  });

  test('also where the digits are a code of another branch today, for what most officers write', () => {
    expect(shownOf(fullEngine().military({ text: '1310' }).results)[0]!.specialty.branches).toEqual([
      'Marine Corps',
    ]);
    expect(recognised('1310', 'Marine Corps')).toEqual([]);
    expect(recognised('1310', 'Navy')).toContain(
      '131, officer designator: URL - Aviation Warfare Officer, Pilot',
    );
  });

  test('but not for every other code of four digits', () => {
    expect(shownOf(fullEngine().military({ text: '6113' }).results)[0]!.specialty.branches).toEqual([
      'Marine Corps',
    ]);
    expect(recognised('6113')).toEqual([]);
    expect(recognised('6113', 'Navy')).toContain('611, officer designator: LDO - Deck, Surface');
  });
});

describe('identifiers are explained', () => {
  test.each([
    ['D7', 'Army', 'D7, additional skill identifier (ASI): Protective Services Specialist'],
    ['1A', 'Army', '1A, additional skill identifier (ASI): JSTARS E8-A Systems Operator'],
    ['RD1', 'Navy', 'RD1, additional qualification designation (AQD): Human Resources, Development'],
    ['7A7', 'Space Force', '7A7, special experience identifier (SEI): Space Electronic Warfare'],
    ['70250', 'Air Force', '70250, retired title without a match: Information Management Specialist'],
  ] as const)('%s of the %s', (code, branch, line) => {
    expect(recognised(code, branch)).toContain(line);
    expect(recognised(`${branch} ${code.toLowerCase()}`)).toContain(line);
  });

  test('those of the branch in force alone, where it has one', () => {
    for (const { branches } of fullEngine().military({ text: '1A', branch: 'Army' }).recognised)
      expect(branches).toEqual(['Army']);
  });

  test('every one of them with a digit is explained, or else there are results, whichever branch is chosen', () => {
    // E6, W3, A1C and their like are ranks first; single letters and digits are what somebody starts to type.
    const codes = fullIdentifiers().filter(
      ({ code }) => /^(?=.*\d)[A-Z0-9]{2,}$/.test(code) && !/^(?:[EWO]\d|A1C)$/.test(code),
    );
    expect(codes.length).toBeGreaterThan(9000);
    // Without the civilian side, which could only add results.
    const engine = indexEngine().with({ identifiers: fullIdentifiers() });
    const silent = codes.filter(({ branches, code }) => {
      const answer = engine.military({ text: code, branch: branches[0] as Branch, limit: 1 });
      return answer.total === 0 && !answer.recognised.some((each) => each.code === code);
    });
    expect(silent.map(({ branches, code, kind }) => `${branches} ${code} ${kind}`)).toEqual([]);
  });
});

describe('nothing is explained that was not asked', () => {
  test.each(['25B', '11B', 'HM', '0311', '25', '1D7X1', 'cook', 'it', 'UH-60 pilot', 'f-16 mechanic', ''])(
    '%j',
    (text) => {
      expect(recognised(text)).toEqual([]);
    },
  );
});

test('before the list of identifiers has arrived nothing is recognised, and the search works', () => {
  const engine = indexEngine();
  expect(engine.military({ text: '1310' }).recognised).toEqual([]);
  expect(shownOf(engine.military({ text: '25B' }).results)[0]!.specialty.code).toBe('25B');
  const more = engine.with({ identifiers: fullIdentifiers() });
  expect(more.military({ text: '1310' }).recognised).not.toEqual([]);
});
