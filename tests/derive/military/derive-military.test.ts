import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { deriveMilitary } from '../../../data/derive/military/derive-military.ts';
import { Report } from '../../../data/derive/report.ts';
import { cellsOf } from '../../fixtures/cells.ts';
import { workbook } from '../workbook.ts';

/** Service letter, code, title, O*NET code. */
type Active = readonly [svc: string, moc: string, title: string, onet: string];
/** Branch, service letter, code, rank letter, title, O*NET codes, source. */
type Ranked = readonly [string, string, string, string, string, string, string];
/** Service, category, code, title, type, status, O*NET-SOC 2010 codes. */
type Older = readonly [string, string, string, string, string, string, string, string];

interface MadeUp {
  active?: readonly Active[];
  ranks?: readonly Ranked[];
  /** From O*NET-SOC 2010 to 2019. */
  split?: readonly (readonly [string, string])[];
  odb?: readonly Older[];
}

const WORKBOOKS = {
  'AirForceMOC.xlsx': 'AirForceMOCCodes.csv',
  'ArmyMOC.xlsx': 'ArmyM.csv',
  'CoastGuardMOC.xlsx': 'CoastGuardMOC.csv',
  'MarineCorpsMOC.xlsx': 'MarineCorpsCodes.csv',
  'NavyMOC.xlsx': 'NavyMOCCodes.csv',
};
const OLDER_COLUMNS = [
  'Service',
  'Personnel Category',
  'Service Occupation Code',
  'Service Title',
  'Service Code Type',
  'Code Status',
  'O*Net1',
  'O*Net2',
];
const OCCUPATIONS = ['15-1212.00', '15-1232.00', '15-1299.05', '29-2042.00', '29-2043.00', '55-3016.00'];

const csv = (lines: readonly (readonly string[])[]) =>
  lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

/** Derives the tables from a folder of made-up official files, which is removed after the test. */
async function derive({ active = [], ranks = [], split = [], odb = [] }: MadeUp) {
  const dir = mkdtempSync(join(tmpdir(), 'military-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const files: Record<string, string | Uint8Array> = {
    'milx0724/active.csv': csv([['svc', 'moc', 'moc_title', 'onet_code'], ...active]),
    'milx0724/rank.tsv': [['branch', 'svc', 'code', 'rank', 'title', 'onet', 'rank_source'], ...ranks]
      .map((cells) => cells.join('\t'))
      .join('\n'),
    'taxonomy/2019_to_SOC_Crosswalk.csv': csv([
      ['O*NET-SOC 2019 Code'],
      ...OCCUPATIONS.map((code) => [code]),
    ]),
    'taxonomy/2010_to_2019_Crosswalk.csv': csv([['O*NET-SOC 2010 Code', 'O*NET-SOC 2019 Code'], ...split]),
  };
  for (const [file, sheet] of Object.entries(WORKBOOKS)) {
    const service = { AirForceMOC: 'Air Force', ArmyMOC: 'Army', NavyMOC: 'Navy' }[file.replace('.xlsx', '')];
    files[`dod-odb/${file}`] = workbook(sheet, [OLDER_COLUMNS, ...odb.filter((row) => row[0] === service)]);
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  const report = new Report();
  const tables = await deriveMilitary(dir, report);
  const rows = (name: string) => cellsOf(tables.get(`military/${name}.tsv`)!);
  return {
    titles: rows('titles'),
    retired: rows('retired'),
    identifiers: rows('identifiers'),
    successors: rows('successors'),
    tables,
    report: report.text(),
  };
}

const title = (svc: string, code: string, text: string, onet: string): Active => [svc, code, text, onet];
const ranked = (
  branch: string,
  svc: string,
  code: string,
  rank: string,
  text: string,
  onet: string,
  source = '2024',
): Ranked => [branch, svc, code, rank, text, onet, source];

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

describe('titles of 2016', () => {
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

test('what became of a code is read off the special experience identifiers that record it', async () => {
  const { successors } = await derive({
    active: [
      title('U', '3A1', 'Former 3D1X2 / 1D7X1A', '-'),
      title('U', '3A2', 'Former 3D190/1D791', '-'),
      title('U', '3A3', 'Former 3D1X2 / 1D7X1A', '-'),
      title('U', '3A4', 'Former Instructor', '-'),
      title('Y', '3A5', 'Former 3D0X1 / 1D7X1K', '-'),
    ],
  });
  expect(successors).toEqual([
    { branch: 'Air Force', code: '3D190', successor: '1D791' },
    { branch: 'Air Force', code: '3D1X2', successor: '1D7X1A' },
  ]);
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
