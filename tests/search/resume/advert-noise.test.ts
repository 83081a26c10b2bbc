import { expect, test } from 'vitest';
import { isAdvertNoise, isNoiseLine } from '../../../src/search/resume/advert-noise.ts';

test.each(['experience', 'candidates', 'responsibilities', 'benefits'])(
  '“%s” says nothing of a job',
  (word) => {
    expect(isAdvertNoise(word)).toBe(true);
  },
);

test.each(['welding', 'forklift', 'inventory', 'safety', 'network', 'patients'])('“%s” does', (word) => {
  expect(isAdvertNoise(word)).toBe(false);
});

test('lines on pay, benefits and law are not about the work', () => {
  expect(isNoiseLine('We offer dental, 401(k), and paid time off.')).toBe(true);
  expect(isNoiseLine('Acme is an Equal Opportunity Employer.')).toBe(true);
  expect(isNoiseLine('Repairs forklifts and keeps inventory.')).toBe(false);
});
