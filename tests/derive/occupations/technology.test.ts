import { describe, expect, test } from 'vitest';
import { deriveTechnology } from '../../../data/derive/occupations/technology.ts';
import { onetText, sourceFolder, written } from '../source-folder.ts';

const ANALYSTS = { '15-1212.00': 'Information Security Analysts' };

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
          '41113718',
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
      ['15-1212.00', 'Nagios', '43232401', 'Network software', 'N', 'N'],
      ['15-1212.00', 'Ansible', '43232401', 'Network software', 'Y', 'N'],
      ['15-1212.00', 'Splunk', '43232401', 'Network software', 'Y', 'Y'],
    );
    expect(written(input, 'technology')).toEqual([
      { code: '15-1212.00', commodity: '43232401', in_demand: 'Splunk', other: 'Ansible|Nagios' },
    ]);
    expect(written(input, 'hot-technologies').map((row) => row.product)).toEqual(['Ansible', 'Splunk']);
  });

  test('is refused if a product is hot for one occupation only', () => {
    expect(() =>
      derive(
        ['15-1212.00', 'Splunk', '43232401', 'A', 'Y', 'N'],
        ['15-1212.00', 'Splunk', '43232605', 'B', 'N', 'N'],
      ),
    ).toThrow('"Splunk" is hot for some occupations only');
  });

  test('is refused if a name holds the sign that parts names', () => {
    expect(() => derive(['15-1212.00', 'a|b', '43232401', 'A', 'Y', 'N'])).toThrow('holds the separator');
  });

  test('reads the one HTML apostrophe in the source, and says so', () => {
    const input = derive(['15-1212.00', 'Tradesman&apos;s Software', '43232401', 'A', 'Y', 'N']);
    expect(written(input, 'technology')[0]!.other).toBe("Tradesman's Software");
    expect(input.report.text()).toContain("Tradesman's Software");
  });
});
