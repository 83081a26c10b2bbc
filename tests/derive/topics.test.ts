import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveAiExposure } from '../../data/derive/occupations/ai-exposure.ts';
import { deriveApprenticeships } from '../../data/derive/occupations/apprenticeships.ts';
import { deriveBls } from '../../data/derive/occupations/bls.ts';
import { deriveBright } from '../../data/derive/occupations/bright.ts';
import { deriveClusters } from '../../data/derive/occupations/clusters.ts';
import { deriveEducation } from '../../data/derive/occupations/education.ts';
import { deriveMajors } from '../../data/derive/occupations/majors.ts';
import { deriveRatings } from '../../data/derive/occupations/ratings.ts';
import { deriveRelated } from '../../data/derive/occupations/related.ts';
import { deriveSocGroups } from '../../data/derive/occupations/soc-groups.ts';
import { deriveTechnology } from '../../data/derive/occupations/technology.ts';
import { onetText, sourceFolder, written } from './source-folder.ts';
import { workbook } from './workbook.ts';

const ANALYSTS = { '15-1212.00': 'Information Security Analysts' };

describe('skills and knowledge', () => {
  const COLUMNS = [
    'O*NET-SOC Code',
    'Element ID',
    'Scale ID',
    'Data Value',
    'Recommend Suppress',
    'Not Relevant',
  ];
  const derive = async (...skills: string[][]) => {
    const knowledge = [
      ['15-1212.00', '2.C.10', 'IM', '2', 'N', ''],
      ['15-1212.00', '2.C.10', 'LV', '1', 'N', 'N'],
    ];
    const input = sourceFolder(
      {
        'onet-30.0-ratings/Skills.xlsx': workbook('Skills', [COLUMNS, ...skills]),
        'onet-30.0-ratings/Knowledge.xlsx': workbook('Knowledge', [COLUMNS, ...knowledge]),
        'onet-work-activities/onet_work_activities_im_lv.csv':
          'onet_soc_code,element_id,importance,level\n15-1212.00,4.A.1.a.1,4.56,4.89\n',
      },
      ANALYSTS,
    );
    await deriveRatings(input);
    return { row: written(input, 'skills')[0]!, report: input.report.text() };
  };
  const importance = (element: string, suppress = 'N') => ['15-1212.00', element, 'IM', '4.00', suppress, ''];
  const level = (element: string, suppress = 'N', irrelevant = 'N') => [
    '15-1212.00',
    element,
    'LV',
    '3.5',
    suppress,
    irrelevant,
  ];

  test('put importance first, then level', async () => {
    expect((await derive(importance('2.A.1.a'), level('2.A.1.a'))).row['2.A.1.a']).toBe('4 3.5');
  });

  test('leave out a level that O*NET recommends to suppress or marks not relevant, and say so', async () => {
    const { row, report } = await derive(
      importance('2.A.1.a'),
      level('2.A.1.a', 'Y'),
      importance('2.A.1.b'),
      level('2.A.1.b', 'N', 'Y'),
    );
    expect(row['2.A.1.a']).toBe('4');
    expect(row['2.A.1.b']).toBe('4');
    expect(report).toContain('skills.tsv: level that O*NET recommends to suppress: 1');
    expect(report).toContain('skills.tsv: level that O*NET marks not relevant: 1');
  });

  test('leave out a suppressed importance with its level', async () => {
    const { row, report } = await derive(
      importance('2.A.1.a', 'Y'),
      level('2.A.1.a'),
      importance('2.A.1.b'),
      level('2.A.1.b'),
    );
    expect(row['2.A.1.a']).toBeUndefined();
    expect(report).toContain('importance that O*NET recommends to suppress: 1 (first: 15-1212.00 2.A.1.a)');
  });

  test('are refused if one of the two scales is missing', async () => {
    await expect(derive(importance('2.A.1.a'))).rejects.toThrow(
      'skills, 15-1212.00 2.A.1.a: not one IM and one LV row',
    );
  });
});

test('a suppressed education share becomes a star, never a number', () => {
  const head = ['O*NET-SOC Code', 'Element ID', 'Scale ID', 'Category', 'Data Value', 'Recommend Suppress'];
  const input = sourceFolder(
    {
      'onet-30.1/Education, Training, and Experience Categories.txt': onetText(
        ['Scale ID', 'Category', 'Category Description'],
        ['RL', '1', 'Less than a High School Diploma'],
        ['RL', '2', 'High School Diploma - or the equivalent'],
      ),
      'onet-30.1/Education, Training, and Experience.txt': onetText(
        head,
        ['15-1212.00', '2.D.1', 'RL', '1', '0.00', 'N'],
        ['15-1212.00', '2.D.1', 'RL', '2', '12.34', 'Y'],
        ['15-1212.00', '2.D.4.a', 'IM', 'n/a', '3.79', 'n/a'],
      ),
    },
    ANALYSTS,
  );
  deriveEducation(input);
  expect(written(input, 'education')).toEqual([{ code: '15-1212.00', 'RL.1': '0', 'RL.2': '*' }]);
  expect(written(input, 'credentials')).toEqual([
    { code: '15-1212.00', certification: '3.79', apprenticeship: '' },
  ]);
  expect(written(input, 'education-categories')[1]!.label).toBe('High School Diploma');
  expect(input.report.text()).toContain(
    'share that O*NET recommends to suppress: 1 (first: 15-1212.00 RL.2)',
  );
});

describe('majors', () => {
  test('without a match are left out and counted; the full stop of a title goes', () => {
    const input = sourceFolder(
      {
        'cip/CIP2020_SOC2018_Crosswalk.csv': [
          'CIP2020Code,CIP2020Title,SOC2018Code,SOC2018Title',
          '43.0403,Cyber/Computer Forensics and Counterterrorism.,15-1212,Information Security Analysts',
          '01.0508,Taxidermy/Taxidermist.,99-9999,NO MATCH',
          '99.9999,NO MATCH,15-1212,Information Security Analysts',
        ].join('\r\n'),
      },
      ANALYSTS,
    );
    deriveMajors(input);
    expect(written(input, 'majors')).toEqual([{ soc: '15-1212', cips: '43.0403' }]);
    expect(written(input, 'cip')).toEqual([
      { cip: '43.0403', title: 'Cyber/Computer Forensics and Counterterrorism' },
    ]);
    expect(input.report.text()).toContain('majors.tsv: the source says NO MATCH: 2');
  });
});

describe('technology', () => {
  const HEAD = [
    'O*NET-SOC Code',
    'Example',
    'Commodity Code',
    'Commodity Title',
    'Hot Technology',
    'In Demand',
  ];
  const derive = (...rows: string[][]) => {
    const input = sourceFolder(
      {
        'onet-30.1/Technology Skills.txt': onetText(HEAD, ...rows),
        'onet-30.1/Tools Used.txt': onetText(HEAD.slice(0, 4), [
          '15-1212.00',
          'Protocol analyzers',
          '2',
          'Analyzers',
        ]),
      },
      ANALYSTS,
    );
    deriveTechnology(input);
    return input;
  };

  test('parts what is in demand for the occupation from the rest', () => {
    const input = derive(
      ['15-1212.00', 'Nagios', '1', 'Network software', 'N', 'N'],
      ['15-1212.00', 'Ansible', '1', 'Network software', 'Y', 'N'],
      ['15-1212.00', 'Splunk', '1', 'Network software', 'Y', 'Y'],
    );
    expect(written(input, 'technology')).toEqual([
      { code: '15-1212.00', commodity: '1', in_demand: 'Splunk', other: 'Ansible|Nagios' },
    ]);
    expect(written(input, 'hot-technologies').map((row) => row.product)).toEqual(['Ansible', 'Splunk']);
  });

  test('is refused if a product is hot for one occupation only', () => {
    expect(() =>
      derive(['15-1212.00', 'Splunk', '1', 'A', 'Y', 'N'], ['15-1212.00', 'Splunk', '3', 'B', 'N', 'N']),
    ).toThrow('"Splunk" is hot for some occupations only');
  });

  test('is refused if a name holds the sign that parts names', () => {
    expect(() => derive(['15-1212.00', 'a|b', '1', 'A', 'Y', 'N'])).toThrow('holds the separator');
  });

  test('reads the one HTML apostrophe in the source, and says so', () => {
    const input = derive(['15-1212.00', 'Tradesman&apos;s Software', '1', 'A', 'Y', 'N']);
    expect(written(input, 'technology')[0]!.other).toBe("Tradesman's Software");
    expect(input.report.text()).toContain("Tradesman's Software");
  });
});

describe('pay', () => {
  const WAGES = ['H_PCT10', 'H_PCT25', 'H_MEDIAN', 'H_PCT75', 'H_PCT90', 'H_MEAN'];
  const wageColumns = [...WAGES, ...WAGES.map((name) => name.replace('H_', 'A_'))];
  const derive = async (wages: string[], employment = '100') => {
    const projection = [
      '2024 National Employment Matrix title',
      '2024 National Employment Matrix code',
      'Occupation type',
      'Employment, 2024',
      'Employment, 2034',
      'Employment change, percent, 2024–34',
      'Occupational openings, 2024–34 annual average',
      'Typical education needed for entry',
      'Work experience in a related occupation',
      'Typical on-the-job training needed to attain competency in the occupation',
    ];
    const input = sourceFolder(
      {
        'bls/oews-national-may-2024.xlsx': workbook('national_M2024_dl', [
          ['OCC_CODE', 'OCC_TITLE', 'O_GROUP', 'TOT_EMP', ...wageColumns],
          ['15-1212', 'Information Security Analysts', 'detailed', employment, ...wages],
        ]),
        'bls/employment-projections-2024-34.xlsx': workbook('Table 1.2', [
          projection,
          ['Analysts', '15-1212', 'Line item', '1.5', '2', '33.3', '0.2', 'Bachelor’s degree', '—', 'None'],
          ['Source: BLS', '', '', '', '', '', '', '', '', ''],
        ]),
      },
      ANALYSTS,
    );
    await deriveBls(input);
    return input;
  };

  test('keeps the markers for no estimate and for the top, as they are', async () => {
    const wage = fc.oneof(fc.constantFrom('*', '#'), fc.integer({ min: 1, max: 300000 }).map(String));
    await fc.assert(
      fc.asyncProperty(fc.array(wage, { minLength: 12, maxLength: 12 }), async (wages) => {
        const row = written(await derive(wages), 'pay')[0]!;
        expect(Object.values(row).slice(4)).toEqual(wages);
      }),
      { numRuns: 20 },
    );
  });

  test('is refused if a wage is anything else', async () => {
    for (const text of ['', '-', '**', '1,000', '>=239200']) {
      const wages = Array(12).fill('1');
      wages[5] = text;
      await expect(derive(wages)).rejects.toThrow(`OEWS 15-1212 H_MEAN: "${text}" is not a wage`);
    }
  });

  test('is refused if the employment is not a number', async () => {
    await expect(derive(Array(12).fill('1'), '~')).rejects.toThrow('OEWS 15-1212 TOT_EMP');
  });

  test('comes with the projection, whose dashes are empty and whose footnotes are reported', async () => {
    const input = await derive(Array(12).fill('1'));
    expect(written(input, 'outlook')[0]).toMatchObject({
      code: '15-1212',
      employment_2024: '1.5',
      experience: '',
    });
    expect(written(input, 'bls-lines')).toEqual([{ soc: '15-1212', pay: '15-1212', outlook: '15-1212' }]);
    expect(input.report.text()).toContain('outlook.tsv: footnote: 1 (first: Source: BLS)');
  });
});

test('a bright outlook keeps all its reasons, and an unknown one is refused', () => {
  const derive = (reasons: string) => {
    const input = sourceFolder(
      {
        'bright-outlook/All_Bright_Outlook_Occupations.csv': `Code,Occupation,Categories\n15-1212.00,x,${reasons}\n`,
      },
      ANALYSTS,
    );
    deriveBright(input);
    return written(input, 'bright')[0];
  };
  expect(derive('Rapid Growth; New and Emerging')).toEqual({
    code: '15-1212.00',
    rapid_growth: 'Y',
    numerous_openings: '',
    new_and_emerging: 'Y',
  });
  expect(() => derive('Sunny')).toThrow('unknown reason "Sunny"');
});

test('an AI exposure that is not a share is refused', () => {
  const input = sourceFolder(
    { 'ai-exposure/occ_level.csv': 'O*NET-SOC Code,dv_rating_beta,human_rating_beta\n15-1212.00,1.2,0.5\n' },
    ANALYSTS,
  );
  expect(() => deriveAiExposure(input)).toThrow('"1.2" is not a share');
});

test('a SOC code that the clusters list only under an aggregate gets the aggregate’s', async () => {
  const input = sourceFolder(
    {
      'career-clusters/SOC_Career_Clusters_Crosswalk.xlsx': workbook('SOC - CC - Sub-Clusters', [
        ['SOC Code', 'Career Cluster', 'Sub-Cluster'],
        ['13-1020', 'Supply Chain &amp; Transportation', 'Purchasing &amp; Sales'],
      ]),
    },
    { '13-1021.00': 'Buyers', '45-3031.00': 'Fishers' },
  );
  await deriveClusters(input);
  expect(written(input, 'clusters')).toEqual([
    { soc: '13-1021', cluster: 'Supply Chain & Transportation', sub_cluster: 'Purchasing & Sales' },
  ]);
  expect(input.report.text()).toContain(
    'clusters.tsv: SOC code that the source does not list: 1 (first: 45-3031)',
  );
});

test('related occupations stand in the order of their index, by tier', () => {
  const input = sourceFolder(
    {
      'onet-30.1/Related Occupations.txt': onetText(
        ['O*NET-SOC Code', 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
        ['a', 'd', 'Supplemental', '11'],
        ['a', 'c', 'Primary-Short', '2'],
        ['a', 'b', 'Primary-Short', '1'],
      ),
    },
    { a: 'A', b: 'B', c: 'C', d: 'D' },
  );
  deriveRelated(input);
  expect(written(input, 'related')).toEqual([
    { code: 'a', primary_short: 'b c', primary_long: '', supplemental: 'd' },
  ]);
});

test('a SOC group’s parent is the group above it in the official order', async () => {
  const input = sourceFolder(
    {
      'soc-2018/soc_structure_2018.xlsx': workbook('2018 Structure', [
        ['Major Group', 'Minor Group', 'Broad Group', 'Detailed Occupation', ''],
        ['15-0000', '', '', '', 'Computer and Mathematical Occupations'],
        ['', '15-1200', '', '', 'Computer Occupations'],
        ['', '', '15-1210', '', 'Computer and Information Analysts'],
        ['', '', '', '15-1212', 'Information Security Analysts'],
      ]),
    },
    ANALYSTS,
  );
  await deriveSocGroups(input);
  expect(written(input, 'soc-groups').map((row) => [row.code, row.level, row.parent])).toEqual([
    ['15-0000', 'major', ''],
    ['15-1200', 'minor', '15-0000'],
    ['15-1210', 'broad', '15-1200'],
    ['15-1212', 'detailed', '15-1210'],
  ]);
});

describe('apprenticeships', () => {
  const REFERENCE = { '15-1299.05': 'Information Security Engineers', '47-2111.00': 'Electricians' };

  test('are the one of the reference page where no official file is supplied', () => {
    const input = sourceFolder({}, REFERENCE);
    deriveApprenticeships(input);
    expect(written(input, 'apprenticeship')).toEqual([
      {
        code: '15-1299.05',
        title: 'Cyber Defense Incident Responder',
        rapids: '',
        source: 'O*NET Code Connector page of 15-1299.05',
      },
    ]);
    expect(input.report.text()).toContain('no RAPIDS crosswalk');
  });

  test('come from the official file where it is supplied, which then names the reference page’s too', () => {
    const input = sourceFolder(
      {
        'apprenticeship/RAPIDS_to_ONET_SOC.csv': [
          'RAPIDS Code,RAPIDS Title,O*NET-SOC 2019 Code,O*NET-SOC 2019 Title',
          '0159,Electrician,47-2111.00,Electricians',
          '2050,Cyber Defense Incident Responder,15-1299.05,Information Security Engineers',
        ].join('\n'),
      },
      REFERENCE,
    );
    deriveApprenticeships(input);
    expect(written(input, 'apprenticeship').map((row) => [row.code, row.title, row.rapids])).toEqual([
      ['15-1299.05', 'Cyber Defense Incident Responder', '2050'],
      ['47-2111.00', 'Electrician', '0159'],
    ]);
  });
});
