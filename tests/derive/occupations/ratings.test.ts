import { describe, expect, test } from 'vitest';
import { deriveRatings } from '../../../data/derive/occupations/ratings.ts';
import { sourceFolder, written } from '../source-folder.ts';
import { workbook } from '../workbook.ts';

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
      'occupations/skills.tsv, 15-1212.00 2.A.1.a: not one IM and one LV row',
    );
  });
});
