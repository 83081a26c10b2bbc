import { expect, test } from 'vitest';
import { militaryData, occupationData } from '../../src/compile/structured-data.ts';
import { createLookup } from '../../src/data/crosswalk-lookup.ts';
import { emptyProfile, sampleProfile, wages } from '../fixtures/sample-profile.ts';
import { SAMPLE_RELEASES } from '../fixtures/sample-releases.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

const WAGES = SAMPLE_RELEASES.wages;

test('an occupation is told with its code, and its pay with country and month', () => {
  expect(occupationData(sampleProfile(), WAGES)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: 'Information Security Analysts',
    description: 'Guard networks and data against break-ins.',
    occupationalCategory: {
      '@type': 'CategoryCode',
      codeValue: '15-1212.00',
      name: 'Information Security Analysts',
      inCodeSet: 'O*NET-SOC 2019',
    },
    estimatedSalary: [
      {
        '@type': 'MonetaryAmountDistribution',
        name: 'Yearly pay in the United States, May 2025',
        currency: 'USD',
        duration: 'P1Y',
        percentile10: 69_660,
        percentile25: 92_160,
        median: 124_910,
        percentile75: 159_600,
        percentile90: 186_420,
      },
    ],
    occupationLocation: [{ '@type': 'Country', name: 'United States' }],
  });
});

test('pay of a broader group says whose it is, and what is no figure is left out', () => {
  const pay = {
    ...sampleProfile().pay!,
    exact: false,
    group: { code: '15-1200', title: 'Computer Occupations' },
    annual: wages(100_000, { p90: '#', p10: '*' }),
  };
  const { estimatedSalary } = occupationData(sampleProfile({ pay }), WAGES);
  expect(estimatedSalary).toEqual([
    {
      '@type': 'MonetaryAmountDistribution',
      name: 'Yearly pay in the United States, May 2025, of the group “Computer Occupations”',
      currency: 'USD',
      duration: 'P1Y',
      percentile25: 100_000,
      median: 100_000,
      percentile75: 100_000,
    },
  ]);
});

test('without a published median there is no pay, and without words no description', () => {
  const pay = { ...sampleProfile().pay!, annual: wages('#') };
  expect(occupationData(sampleProfile({ pay }), WAGES)).not.toHaveProperty('estimatedSalary');
  const empty = occupationData(emptyProfile(), WAGES);
  expect(Object.keys(empty)).toEqual(['@context', '@type', 'name', 'occupationalCategory']);
});

test('a military job is told with its official matches and our words', () => {
  const lookup = createLookup(smallCrosswalk());
  const [job] = lookup.specialties('Army', '68W');
  const matches = lookup.occupations(lookup.matchesOf(job!));
  const data = militaryData(job!, 'Army', matches, 'Treats the wounded.');
  expect(data).toMatchObject({
    name: job!.title,
    alternateName: 'Army 68W',
    description: 'Treats the wounded.',
    occupationalCategory: matches.map(({ code }) => ({ codeValue: code })),
  });
  expect(militaryData(job!, 'Army', [], null)).not.toHaveProperty('occupationalCategory');
});
