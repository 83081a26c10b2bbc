import { describe, expect, test } from 'vitest';
import { deriveOccupationList } from '../../../data/derive/occupations/occupation-list.ts';
import { readTaxonomy } from '../../../data/derive/occupations/taxonomy.ts';
import { SKILLS } from '../../../src/compile/tables/rating-tables.ts';
import { onetText, sourceFolder, written } from '../source-folder.ts';

const OCCUPATIONS = 'onet-30.1/Occupation Data.txt';
const TO_SOC = 'taxonomy/2019_to_SOC_Crosswalk.csv';
const TASKS = 'onet-30.1/Task Statements.txt';

describe('the taxonomy', () => {
  test('is refused if an occupation has no SOC code', () => {
    const { sources, report } = sourceFolder({
      [OCCUPATIONS]: onetText(['O*NET-SOC Code', 'Title'], ['11-1011.00', 'Chief Executives']),
      [TO_SOC]: 'O*NET-SOC 2019 Code,2018 SOC Code\n',
    });
    expect(() => readTaxonomy(sources, report)).toThrow('11-1011.00 has no 2018 SOC code');
  });

  test('is refused if the crosswalk knows an occupation that O*NET does not list', () => {
    const { sources, report } = sourceFolder({
      [OCCUPATIONS]: onetText(['O*NET-SOC Code', 'Title']),
      [TO_SOC]: 'O*NET-SOC 2019 Code,2018 SOC Code\n11-1011.00,11-1011\n',
    });
    expect(() => readTaxonomy(sources, report)).toThrow("11-1011.00 is not in O*NET's occupation list");
  });

  test('reports rows of occupations that do not exist', () => {
    const { taxonomy, report } = sourceFolder({}, { '11-1011.00': 'Chief Executives' });
    const rows = [{ code: '11-1011.00' }, { code: '15-1199.01' }];
    expect(taxonomy.known(rows, 'code', SKILLS)).toEqual([{ code: '11-1011.00' }]);
    expect(report.text()).toContain('skills.tsv: not an O*NET-SOC 2019 code: 1 (first: 15-1199.01)');
  });
});

describe('the kind of an occupation', () => {
  const kinds = (occupations: Record<string, string>, ...withTasks: string[]) => {
    const input = sourceFolder(
      { [TASKS]: onetText(['O*NET-SOC Code', 'Task'], ...withTasks.map((code) => [code, 'x'])) },
      occupations,
    );
    deriveOccupationList(input);
    return Object.fromEntries(written(input, 'occupations').map((row) => [row.code, row.kind]));
  };

  test('is described, residual or military', () => {
    expect(
      kinds(
        {
          '15-1212.00': 'Information Security Analysts',
          '15-1299.00': 'Computer Occupations, All Other',
          '55-1019.00': 'Military Officer Special and Tactical Operations Leaders, All Other',
        },
        '15-1212.00',
      ),
    ).toEqual({ '15-1212.00': 'described', '15-1299.00': 'residual', '55-1019.00': 'military' });
  });

  test('is asked for where neither tasks nor the title tell', () => {
    expect(() => kinds({ '15-1212.00': 'Information Security Analysts' })).toThrow('what kind is it?');
  });
});
