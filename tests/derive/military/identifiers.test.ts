import { describe, expect, test } from 'vitest';
import { derive, ranked, title } from './made-up-sources.ts';

describe('codes without a match', () => {
  test.each([
    ['J', 'Army', 'additional skill identifier (ASI)'],
    ['Q', 'Army', 'special qualification identifier (SQI)'],
    ['P', 'Navy', 'officer designator'],
    ['V', 'Navy', 'additional qualification designation (AQD)'],
    ['U', 'Air Force', 'special experience identifier (SEI)'],
    ['Y', 'Space Force', 'special experience identifier (SEI)'],
  ])('of service letter %s are the %s’s: %s', async (svc, branch, kind) => {
    const { identifiers } = await derive({ active: [title(svc, '111', 'Surface  Warfare\n', '-')] });
    expect(identifiers).toEqual([{ branch, code: '111', kind, title: 'Surface Warfare', occupations: '' }]);
  });

  test('that the Space Force repeats are listed once for both, and reported', async () => {
    const { identifiers, report } = await derive({
      active: [
        title('U', '7A7', 'Electronic Warfare', '-'),
        title('Y', '7A7', 'Electronic Warfare', '-'),
        title('X', 'K', 'Instructor', '-'),
        title('L', 'K', 'Instructor', '-'),
        title('Y', '1SG', 'Its own', '-'),
      ],
    });
    expect(identifiers.map(({ branch, code, kind }) => `${branch} ${code} ${kind}`)).toEqual([
      'Air Force, Space Force 7A7 special experience identifier (SEI)',
      'Air Force, Space Force K AFSC prefix',
      'Space Force 1SG special experience identifier (SEI)',
    ]);
    expect(report).toContain('repeats an Air Force row: listed once for both: 2');
  });

  test('keep the few matches they have', async () => {
    const { identifiers } = await derive({
      active: [
        title('S', '6202', 'Cyber Systems', '15-1212.00'),
        title('S', '6202', 'Cyber Systems', '15-1299.05'),
      ],
    });
    expect(identifiers).toMatchObject([
      { kind: 'officer subspecialty (SSP)', occupations: '15-1212.00 15-1299.05' },
    ]);
  });

  test('of civilians and of occupation groups are left out, and reported', async () => {
    const { identifiers, report } = await derive({
      active: [
        title('G', '2210', 'Information Technology', '15-1212.00'),
        title('D', '100', 'Infantry', '-'),
      ],
    });
    expect(identifiers).toEqual([]);
    expect(report).toContain('federal civilian series, not military: 1');
    expect(report).toContain('DoD occupation group, not a code that a person holds: 1');
  });

  test('a title with a match for one of its rows is not among them', async () => {
    const { identifiers } = await derive({
      active: [title('A', '68W', 'Combat Medic', '-'), title('A', '68W', 'Combat Medic', '29-2043.00')],
      ranks: [ranked('Army', 'A', '68W', 'E', 'Combat Medic', '29-2043.00')],
    });
    expect(identifiers).toEqual([]);
  });
});
