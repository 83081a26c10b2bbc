import { expect, test } from 'vitest';
import { deriveRelated } from '../../../data/derive/occupations/related.ts';
import { onetText, sourceFolder, written } from '../source-folder.ts';

test('related occupations stand in the order of their index, by tier', () => {
  const input = sourceFolder(
    {
      'onet-30.1/Related Occupations.txt': onetText(
        ['O*NET-SOC Code', 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
        ['15-1212.00', '11-3021.00', 'Supplemental', '11'],
        ['15-1212.00', '15-1299.04', 'Primary-Short', '2'],
        ['15-1212.00', '15-1299.05', 'Primary-Short', '1'],
      ),
    },
    { '15-1212.00': 'A', '15-1299.05': 'B', '15-1299.04': 'C', '11-3021.00': 'D' },
  );
  deriveRelated(input);
  expect(written(input, 'related')).toEqual([
    {
      code: '15-1212.00',
      primary_short: '15-1299.05 15-1299.04',
      primary_long: '',
      supplemental: '11-3021.00',
    },
  ]);
});
