import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveBls } from '../../../data/derive/occupations/bls.ts';
import { sourceFolder, written } from '../source-folder.ts';
import { workbook } from '../workbook.ts';

const ANALYSTS = { '15-1212.00': 'Information Security Analysts' };

describe('pay', () => {
  const WAGES = ['H_PCT10', 'H_PCT25', 'H_MEDIAN', 'H_PCT75', 'H_PCT90', 'H_MEAN'];
  const wageColumns = [...WAGES, ...WAGES.map((name) => name.replace('H_', 'A_'))];
  const NOTE = '#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year';
  const derive = async (wages: string[], employment = '100', note = NOTE) => {
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
        'bls/oews-national-may-2025.xlsx': workbook(
          'national_M2025_dl',
          [
            ['OCC_CODE', 'OCC_TITLE', 'O_GROUP', 'TOT_EMP', ...wageColumns],
            ['15-1210', 'Computer and Information Analysts', 'broad', employment, ...wages],
            ['15-1212', 'Information Security Analysts', 'detailed', employment, ...wages],
          ],
          ['Field Descriptions', [['Notes:'], [note]]],
        ),
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

  test('of a broad group is left out and counted: the file may have it as a detailed line, too', async () => {
    const input = await derive(Array(12).fill('1'));
    expect(written(input, 'pay').map(({ code }) => code)).toEqual(['15-1212']);
    expect(input.report.text()).toContain('line of a broad group: 1 (first: 15-1210)');
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
      employment: '1.5',
      experience: '',
    });
    expect(written(input, 'bls-lines')).toEqual([{ soc: '15-1212', pay: '15-1212', outlook: '15-1212' }]);
    expect(input.report.text()).toContain('outlook.tsv: footnote: 1 (first: Source: BLS)');
  });

  test('says from which wage on BLS only writes that it is this or more', async () => {
    expect(written(await derive(Array(12).fill('1')), 'wage-tops')).toEqual([
      { unit: 'annual', dollars: '239200' },
      { unit: 'hourly', dollars: '115' },
    ]);
    await expect(derive(Array(12).fill('1'), '100', 'no such note')).rejects.toThrow(
      'Field Descriptions: no note says from which wage BLS writes "#"',
    );
  });
});
