import { describe, expect, test } from 'vitest';
import { derive, ranked, title } from './made-up-sources.ts';

describe('current titles', () => {
  test('have their rank type and their matches in the official order', async () => {
    const { titles, report } = await derive({
      active: [
        title('A', '68W', 'Combat Medic', '29-2043.00'),
        title('A', '68W', 'Combat Medic', '29-2042.00'),
      ],
      ranks: [ranked('Army', 'A', '68W', 'E', 'Combat Medic', '29-2043.00, 29-2042.00')],
    });
    expect(titles).toEqual([
      {
        branch: 'Army',
        code: '68W',
        ranks: 'E',
        title: 'Combat Medic',
        occupations: '29-2043.00 29-2042.00',
        rank_source: 'military-crosswalk',
      },
    ]);
    expect(report).toContain('1 current (service, code, title) of the six branches carry a match');
    expect(report).toContain('military/titles.tsv: 1');
  });

  test('held by several rank types are one row where the matches are the same, in whatever order', async () => {
    const { titles } = await derive({
      active: [
        title('N', '9517', 'ADP Systems Security Officer', '15-1212.00'),
        title('N', '9517', 'ADP Systems Security Officer', '15-1299.05'),
      ],
      ranks: [
        ranked('Navy', 'N', '9517', 'W', 'ADP Systems Security Officer', '15-1299.05, 15-1212.00', '2016'),
        ranked('Navy', 'N', '9517', 'O', 'ADP Systems Security Officer', '15-1212.00, 15-1299.05'),
      ],
    });
    expect(titles).toMatchObject([{ ranks: 'WO', rank_source: 'dod-database' }]);
  });

  test('whose rank types have different matches are a row each', async () => {
    const { titles } = await derive({
      active: [title('A', '12A', 'Engineer', '15-1212.00'), title('A', '12A', 'Engineer', '55-3016.00')],
      ranks: [
        ranked('Army', 'A', '12A', 'O', 'Engineer', '15-1212.00'),
        ranked('Army', 'A', '12A', 'E', 'Engineer', '55-3016.00'),
      ],
    });
    expect(titles.map(({ ranks, occupations }) => [ranks, occupations])).toEqual([
      ['E', '55-3016.00'],
      ['O', '15-1212.00'],
    ]);
  });

  test('keep the official text, typos and doubled spaces too', async () => {
    const text = 'Missle  Crewmember & Repairer';
    const { titles } = await derive({
      active: [title('A', '14D', text, '55-3016.00')],
      ranks: [ranked('Army', 'A', '14D', 'E', text, '55-3016.00')],
    });
    expect(titles[0]!.title).toBe(text);
  });

  test('without a match are left out, reported, and known as codes without one', async () => {
    const { titles, identifiers, report } = await derive({
      active: [title('A', '09Q', 'Federal Recruit', '-')],
    });
    expect(titles).toEqual([]);
    expect(identifiers).toEqual([
      {
        branch: 'Army',
        code: '09Q',
        kind: 'title without a match',
        title: 'Federal Recruit',
        occupations: '',
      },
    ]);
    expect(report).toContain('military/titles.tsv: no O*NET code: see identifiers.tsv: 1 (first: A 09Q)');
  });
});
