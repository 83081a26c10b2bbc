import { expect, test } from 'vitest';
import { deriveSocGroups } from '../../../data/derive/occupations/soc-groups.ts';
import { sourceFolder, written } from '../source-folder.ts';
import { workbook } from '../workbook.ts';

const ANALYSTS = { '15-1212.00': 'Information Security Analysts' };

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
