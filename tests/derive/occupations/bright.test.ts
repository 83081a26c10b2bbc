import { expect, test } from 'vitest';
import { deriveBright } from '../../../data/derive/occupations/bright.ts';
import { sourceFolder, written } from '../source-folder.ts';

const ANALYSTS = { '15-1212.00': 'Information Security Analysts' };

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
