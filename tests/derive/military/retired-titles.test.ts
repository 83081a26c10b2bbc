import { describe, expect, test } from 'vitest';
import { derive, type Older, ranked, title } from './made-up-sources.ts';

describe('titles of the older database', () => {
  const odb = (
    more: Partial<Record<'status' | 'title' | 'code' | 'category' | 'type' | 'onet' | 'onet2', string>>,
  ): Older => [
    'Army',
    more.category ?? 'Enlisted',
    more.code ?? '91B',
    more.title ?? 'Medical Specialist',
    more.type ?? 'MOS',
    more.status ?? 'Obsolete',
    more.onet ?? '29-2041.00',
    more.onet2 ?? '-',
  ];
  const active = [title('A', '91B', 'Wheeled Vehicle Mechanic', '15-1212.00')];
  const ranks = [ranked('Army', 'A', '91B', 'E', 'Wheeled Vehicle Mechanic', '15-1212.00')];
  const split = [
    ['29-2041.00', '29-2043.00'],
    ['29-2041.00', '29-2042.00'],
    ['15-1151.00', '15-1232.00'],
  ] as const;
  const retired = async (...rows: Older[]) => (await derive({ active, ranks, split, odb: rows })).retired;

  test('that were obsolete then are retired by 2016, whatever their code means today', async () => {
    expect(await retired(odb({}))).toMatchObject([
      { code: '91B', title: 'Medical Specialist', status: 'marked-obsolete' },
    ]);
  });

  test('that were active then are retired since, where their code is gone', async () => {
    expect(await retired(odb({ code: '25Q', status: 'Active' }))).toMatchObject([
      { code: '25Q', status: 'no-longer-listed' },
    ]);
  });

  test('that were active then are former titles, where their code is still in use', async () => {
    expect(await retired(odb({ status: 'Active' }))).toMatchObject([{ code: '91B', status: 'former-title' }]);
  });

  test('that are current, by letters and digits, are left out and reported', async () => {
    const rows = odb({ status: 'Active', title: 'WHEELED VEHICLE  MECHANIC' });
    const all = await derive({ active, ranks, split, odb: [rows] });
    expect(all.retired).toEqual([]);
    expect(all.report).toContain('military/retired.tsv: code and title are current: 1 (first: Army 91B)');
  });

  test('that are current without a match are not retired, nor known as retired codes', async () => {
    const unmatched = [...active, title('A', '350', 'Basic Motor Transport Officer', '-')];
    const rows = [
      odb({ code: '350', title: 'Basic Motor Transport Officer', category: 'Warrant Officer' }),
      odb({ code: '350', title: 'Basic Motor Transport Officer', category: 'Officer', onet: '-' }),
    ];
    const all = await derive({ active: unmatched, ranks, split, odb: rows });
    expect(all.retired).toEqual([]);
    expect(all.identifiers).toMatchObject([{ code: '350', kind: 'title without a match' }]);
  });

  test('that are only spelled differently today are current', async () => {
    const rows = odb({ status: 'Active', title: 'Wheeled Vehicle (WV) Mechanics' });
    expect(await retired(rows)).toEqual([]);
  });

  test('have their matches carried to 2019, all parts of a code that was split', async () => {
    expect(await retired(odb({ onet2: '15-1151.00' }))).toMatchObject([
      { occupations: '29-2042.00 29-2043.00 15-1232.00', split: 'Y' },
    ]);
    expect(await retired(odb({ onet: '15-1151.00' }))).toMatchObject([
      { occupations: '15-1232.00', split: '' },
    ]);
  });

  test('have the same match once', async () => {
    expect(await retired(odb({ onet: '15-1151.00', onet2: '15-1151.00' }))).toMatchObject([
      { occupations: '15-1232.00' },
    ]);
  });

  test('held by several categories are one row', async () => {
    expect(
      await retired(
        odb({ category: 'Officer' }),
        odb({ category: 'Warrant Officer' }),
        odb({ title: 'MEDICAL SPECIALIST' }),
      ),
    ).toMatchObject([{ ranks: 'EWO' }]);
  });

  test('without a match are known as codes without one, and reported', async () => {
    const all = await derive({ active, ranks, split, odb: [odb({ onet: '-' })] });
    expect(all.retired).toEqual([]);
    expect(all.identifiers).toMatchObject([
      { branch: 'Army', code: '91B', kind: 'retired title without a match', title: 'Medical Specialist' },
    ]);
    expect(all.report).toContain('no O*NET match: see identifiers.tsv: 1 (first: Army 91B)');
  });

  test('that qualify a job are no jobs', async () => {
    expect(
      await retired(odb({ type: 'ASI' }), odb({ type: 'AQD' }), odb({ title: '-' }), odb({ code: ' ' })),
    ).toEqual([]);
  });

  test('stop the run where their category or match is unknown', async () => {
    await expect(retired(odb({ category: 'Civilian' }))).rejects.toThrow(
      'unknown personnel category "Civilian"',
    );
    await expect(retired(odb({ onet: '11-1111.00' }))).rejects.toThrow('11-1111.00 is not in O*NET-SOC 2010');
  });
});
