import { expect, test } from 'vitest';
import { deriveAiExposure } from '../../../data/derive/occupations/ai-exposure.ts';
import { sourceFolder } from '../source-folder.ts';

const ANALYSTS = { '15-1212.00': 'Information Security Analysts' };

test('an AI exposure that is not a share is refused', () => {
  const input = sourceFolder(
    {
      'ai-exposure/occ_level.csv':
        'O*NET-SOC Code,dv_rating_beta,human_rating_beta,dv_rating_gamma,human_rating_gamma\n15-1212.00,1.2,0.5,1,1\n',
    },
    ANALYSTS,
  );
  expect(() => deriveAiExposure(input)).toThrow('"1.2" is not a share');
});
