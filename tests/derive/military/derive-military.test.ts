import { describe, expect, test } from 'vitest';
import { deriveMilitary } from '../../../data/derive/military/derive-military.ts';
import { Report } from '../../../data/derive/report.ts';
import { derive, type MadeUp, ranked, title } from './made-up-sources.ts';

describe('files that contradict each other stop the run', () => {
  const medic = title('A', '68W', 'Combat Medic', '29-2043.00');

  test('a title without a rank type', async () => {
    await expect(derive({ active: [medic] })).rejects.toThrow(
      'rank.tsv has no rank type for Army 68W Combat Medic',
    );
  });

  test('a rank type of a title that there is not', async () => {
    await expect(
      derive({ active: [medic], ranks: [ranked('Army', 'A', '68W', 'E', 'Medic', '29-2043.00')] }),
    ).rejects.toThrow('rank.tsv: Army 68W Medic is not in active.csv');
  });

  test('a match that the crosswalk does not have for it', async () => {
    await expect(
      derive({ active: [medic], ranks: [ranked('Army', 'A', '68W', 'E', 'Combat Medic', '15-1212.00')] }),
    ).rejects.toThrow('rank.tsv: Army 68W Combat Medic: 15-1212.00 is not its match in active.csv');
  });

  test('a match that is no occupation of 2019', async () => {
    await expect(derive({ active: [title('A', '68W', 'Combat Medic', '29-2041.00')] })).rejects.toThrow(
      'active.csv: A 68W: no occupation 29-2041.00 in O*NET-SOC 2019',
    );
  });

  test('a service letter that nobody knows', async () => {
    await expect(derive({ active: [title('K', '1', 'x', '')] })).rejects.toThrow(
      'active.csv: unknown service letter "K"',
    );
  });

  test('a file or column that is missing', async () => {
    const report = new Report();
    await expect(deriveMilitary('/nowhere', report)).rejects.toThrow('active.csv');
  });
});

test('the same files give the same bytes, whatever the order of their rows', async () => {
  const rows: MadeUp = {
    active: [
      title('A', '68W', 'Combat Medic', '29-2043.00'),
      title('A', '25B', 'Specialist', '15-1212.00'),
      title('J', '1A', 'Operator', '-'),
      title('J', '1B', 'Operator', '-'),
    ],
    ranks: [
      ranked('Army', 'A', '68W', 'E', 'Combat Medic', '29-2043.00'),
      ranked('Army', 'A', '25B', 'E', 'Specialist', '15-1212.00'),
    ],
  };
  const once = await derive(rows);
  const turned = await derive({ active: [...rows.active!].reverse(), ranks: [...rows.ranks!].reverse() });
  expect([...turned.tables]).toEqual([...once.tables]);
  expect(once.tables.get('military/titles.tsv')).toMatch(
    /^branch\tcode\tranks\ttitle\toccupations\trank_source\n/,
  );
});
