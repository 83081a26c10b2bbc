import { periodWords } from '#words/dates.ts';
import { words } from '#words/web.ts';
import type { OccupationBrief } from '../data/crosswalk-index.ts';
import type { Branch } from '../domain/branch.ts';
import type { Specialty } from '../domain/military-title.ts';
import type { OccupationProfile } from '../domain/occupation.ts';
import { type Pay, payGroupOf } from '../domain/pay.ts';
import type { Release } from '../domain/releases.ts';

/** What machines read of a page, in the terms of schema.org. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** An occupation, with the pay that its page shows: of which country and month stands beside it. */
export function occupationData(profile: OccupationProfile, wages: Release): StructuredData {
  const salary = profile.pay && salaryOf(profile.pay, wages);
  return occupation({
    name: profile.title,
    ...(profile.summary && { description: profile.summary }),
    occupationalCategory: category(profile),
    ...(salary && {
      estimatedSalary: [salary],
      occupationLocation: [{ '@type': 'Country', name: words.country }],
    }),
  });
}

/**
 * A military job, with the occupations that it officially leads to as what it is.
 * @param summary what the job is, in our words; null where nothing tells.
 */
export function militaryData(
  { title, code }: Specialty,
  branch: Branch,
  matches: readonly OccupationBrief[],
  summary: string | null,
): StructuredData {
  return occupation({
    name: title,
    alternateName: words.militaryName(branch, code),
    ...(summary && { description: summary }),
    ...(matches.length > 0 && { occupationalCategory: matches.map(category) }),
  });
}

/** As a data block, which no browser runs. */
export function dataBlock(data: StructuredData): string {
  // No text in it may end the block, nor is there a sign that encodings write differently.
  const json = JSON.stringify(data).replace(
    /[<\u0080-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json" data-page>${json}</script>`;
}

function occupation(facts: StructuredData): StructuredData {
  return { '@context': 'https://schema.org', '@type': 'Occupation', ...facts };
}

function category({ code, title }: { code: string; title: string }): StructuredData {
  return { '@type': 'CategoryCode', codeValue: code, name: title, inCodeSet: words.occupationList };
}

/** What BLS publishes as a figure; null where it gives no median. */
function salaryOf(pay: Pay, wages: Release): StructuredData | null {
  const { p10, p25, median, p75, p90 } = pay.annual;
  if (typeof median !== 'number') return null;
  const all = { percentile10: p10, percentile25: p25, median, percentile75: p75, percentile90: p90 };
  return {
    '@type': 'MonetaryAmountDistribution',
    name: words.payName(periodWords(wages), payGroupOf(pay)),
    currency: 'USD',
    duration: 'P1Y',
    ...Object.fromEntries(Object.entries(all).filter(([, amount]) => typeof amount === 'number')),
  };
}
