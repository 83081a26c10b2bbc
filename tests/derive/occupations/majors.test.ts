import { describe, expect, test } from 'vitest';
import { deriveMajors } from '../../../data/derive/occupations/majors.ts';
import { sourceFolder, written } from '../source-folder.ts';

const ANALYSTS = { '15-1212.00': 'Information Security Analysts' };

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
