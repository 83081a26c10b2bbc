import { describe, expect, test } from 'vitest';
import { derive, type Older } from './made-up-sources.ts';

const row = (code: string, name: string, status: string, group: string, groupTitle: string): Older => [
  'Army',
  'Enlisted',
  code,
  name,
  'MOS',
  status,
  '',
  '',
  group,
  groupTitle,
];

describe('the DoD occupation group of a title', () => {
  test('is that of the job, where one code was two', async () => {
    const { dodGroups } = await derive({
      odb: [
        row('91B', 'Wheeled Vehicle Mechanic', 'Active', '161000', 'Automotive, General'),
        row('91B', 'Medical Specialist', 'Obsolete', '130000', 'Medical Care and Treatment, General'),
      ],
    });
    expect(dodGroups).toMatchObject([
      { code: '91B', ranks: 'E', title: 'Medical Specialist', status: 'obsolete', group: '130000' },
      { code: '91B', ranks: 'E', title: 'Wheeled Vehicle Mechanic', status: 'active', group: '161000' },
    ]);
  });

  test('stands once for the rank types that share it', async () => {
    const officer = (category: string): Older => [
      'Navy',
      category,
      '9781',
      'ADP Systems Security Officer',
      'NOBC',
      'Active',
      '',
      '',
      '270500',
      'Data Processing',
    ];
    const { dodGroups } = await derive({ odb: [officer('Officer'), officer('Warrant Officer')] });
    expect(dodGroups).toMatchObject([{ code: '9781', ranks: 'WO', group: '270500' }]);
  });

  test('gets back a digit that was lost, where the title tells which', async () => {
    const { dodGroups } = await derive({
      odb: [
        row('31B', 'Military Police', 'Active', '183000', 'Law Enforcement, General'),
        row('31K', 'Working Dog Handler', 'Active', '18300', 'Law Enforcement, General'),
      ],
    });
    expect(dodGroups.map((each) => each.group)).toEqual(['183000', '183000']);
  });

  test('is left out, and reported, where there is a dash or a major group only', async () => {
    const { dodGroups, report } = await derive({
      odb: [row('1A', 'A', 'Active', '-', ''), row('1B', 'B', 'Active', '10', 'Infantry')],
    });
    expect(dodGroups).toEqual([]);
    expect(report).toContain('military/dod-groups.tsv: no group below a major one: 2 (first: Army 1A)');
  });
});

test('a group is named as in the newer list, else as most rows of the database have it', async () => {
  const { dodGroupTitles } = await derive({
    active: [
      ['D', '161', 'Automotive', ''],
      ['D', '161000', 'Automotive, General', ''],
    ],
    odb: [
      row('91B', 'A', 'Active', '161000', 'AUTOMOTIVE'),
      row('92G', 'B', 'Active', '187000', 'Other Servcies, General'),
      row('92H', 'C', 'Active', '187000', 'Other Services, General'),
      row('92I', 'D', 'Active', '187000', 'Other Services, General'),
    ],
  });
  expect(dodGroupTitles).toEqual([
    { code: '161', title: 'Automotive' },
    { code: '161000', title: 'Automotive, General' },
    { code: '187000', title: 'Other Services, General' },
  ]);
});
