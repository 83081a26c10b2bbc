import { describe, expect, test } from 'vitest';
import { deriveApprenticeships } from '../../../data/derive/occupations/apprenticeships.ts';
import { sourceFolder, written } from '../source-folder.ts';

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
