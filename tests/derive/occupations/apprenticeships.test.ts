import { describe, expect, test } from 'vitest';
import { deriveApprenticeships } from '../../../data/derive/occupations/apprenticeships.ts';
import { sourceFolder, written } from '../source-folder.ts';

const OCCUPATIONS = {
  '15-1299.05': 'Information Security Engineers',
  '47-2111.00': 'Electricians',
  '51-9161.00': 'Made-up Operators',
  '51-9162.00': 'Made-up Programmers',
};

/** The list of 2019 with rows of its own form. */
function list(...rows: string[]) {
  return {
    'rapids-2019/rapids_to_onet2019.csv': [
      'rapids_code,rapids_title,term_hours,type,onet_code_as_listed,onet_soc_2019,mapped_by',
      ...rows,
    ].join('\n'),
  };
}

function derived(...rows: string[]) {
  const input = sourceFolder(list(...rows), OCCUPATIONS);
  deriveApprenticeships(input);
  const programs = written(input, 'apprenticeship').filter(({ rapids }) => rapids !== '');
  return { programs, report: input.report.text() };
}

describe('the apprenticeships of 2019', () => {
  test('have their titles, hours, and how they end', () => {
    const { programs } = derived(
      '0001,KITE WIRER (Alternate Title: Kite Electrician) ,8000,TB,47-2111.00,47-2111.00,2010->2019',
      '0001HY,KITE WIRER, 4500-8000 ,HY,47-2111.00,47-2111.00,2010->2019',
      '**0001CB,KITE WIRER,*CB,CB,47-2111.00,47-2111.00,2010->2019',
    );
    expect(programs).toEqual([
      {
        code: '47-2111.00',
        title: 'Kite Wirer',
        also_called: '',
        rapids: '0001CB',
        ends_by: 'skill',
        hours: '',
        mapping: '',
        source: 'rapids-2019/rapids_to_onet2019.csv',
      },
      expect.objectContaining({ rapids: '0001HY', ends_by: 'both', hours: '4500-8000' }),
      expect.objectContaining({
        rapids: '0001',
        ends_by: 'time',
        hours: '8000',
        also_called: 'Kite Electrician',
      }),
    ]);
  });

  test.each([
    ['4500–8000', '4500-8000'],
    ['6000+', '6000'],
    ['3000-3444.5', '3000-3444'],
  ])('take the hours "%s"', (cell, hours) => {
    const { programs } = derived(`0001,KITE WIRER,${cell},HY,47-2111.00,47-2111.00,2010->2019`);
    expect(programs).toMatchObject([{ hours }]);
  });

  test('say by which way they came to the occupation, where it may be another', () => {
    const { programs } = derived(
      '0001,KITE WIRER,8000,TB,47-2111.01,47-2111.00,base code .00',
      '0002,KITE MILLER,8000,TB,51-4011.00,51-9161.00|51-9162.00,2010->2019',
    );
    expect(programs.map(({ code, title, mapping }) => [code, title, mapping])).toEqual([
      ['47-2111.00', 'Kite Wirer', 'suffix-dropped'],
      ['51-9161.00', 'Kite Miller', 'split'],
      ['51-9162.00', 'Kite Miller', 'split'],
    ]);
  });

  test('stand once where the list has them twice, and are counted where no occupation is theirs', () => {
    const row = '0001,KITE WIRER,8000,TB,47-2111.00,47-2111.00,2010->2019';
    const { programs, report } = derived(row, row, '0002,LOCKSMITH,8000,TB,49-9049.00,,unmatched');
    expect(programs).toHaveLength(1);
    expect(report).toMatch(/a program whose code is no occupation today: 1/);
    expect(report).toContain('no newer RAPIDS crosswalk');
  });

  test('have with them the one of the reference page, which the list lacks', () => {
    const input = sourceFolder(list('0001,KITE WIRER,8000,TB,47-2111.00,47-2111.00,2010->2019'), OCCUPATIONS);
    deriveApprenticeships(input);
    expect(written(input, 'apprenticeship')[0]).toMatchObject({
      code: '15-1299.05',
      title: 'Cyber Defense Incident Responder',
      rapids: '',
      hours: '',
      source: 'O*NET Code Connector page of 15-1299.05',
    });
  });

  test.each([
    ['many', 'TB', 'takes "many" hours'],
    ['8000', 'XY', 'unknown type "XY"'],
  ])('stop the run at what the list should not hold: %s, %s', (hours, type, message) => {
    expect(() => derived(`0001,KITE WIRER,${hours},${type},47-2111.00,47-2111.00,2010->2019`)).toThrow(
      message,
    );
  });
});

test('the official crosswalk stands instead of the list where it is supplied, and names the reference page’s too', () => {
  const input = sourceFolder(
    {
      ...list('0001,KITE WIRER,8000,TB,47-2111.00,47-2111.00,2010->2019'),
      'apprenticeship/RAPIDS_to_ONET_SOC.csv': [
        'RAPIDS Code,RAPIDS Title,O*NET-SOC 2019 Code,O*NET-SOC 2019 Title',
        '0159,Electrician,47-2111.00,Electricians',
        '2050,Cyber Defense Incident Responder,15-1299.05,Information Security Engineers',
      ].join('\n'),
    },
    OCCUPATIONS,
  );
  deriveApprenticeships(input);
  expect(written(input, 'apprenticeship').map((row) => [row.code, row.title, row.rapids])).toEqual([
    ['15-1299.05', 'Cyber Defense Incident Responder', '2050'],
    ['47-2111.00', 'Electrician', '0159'],
  ]);
});
