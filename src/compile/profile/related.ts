import type { Related, RelatedTier } from '../../domain/occupation.ts';
import { requiredRows, rowBy, type TableTexts } from '../tables.ts';
import type { Basics } from './basics.ts';
import type { CommonGround } from './common-ground.ts';

const TIERS: readonly [column: string, tier: RelatedTier][] = [
  ['primary_short', 'Primary-Short'],
  ['primary_long', 'Primary-Long'],
  ['supplemental', 'Supplemental'],
];

export interface RelatedCode {
  code: string;
  tier: RelatedTier;
}

/** O*NET's related occupations by occupation, most related first. */
export function relatedLookup(tables: TableTexts): (code: string) => RelatedCode[] {
  const columns = TIERS.map(([column]) => column);
  const rows = rowBy(requiredRows(tables, 'occupations/related.tsv', ['code', ...columns]), 'code');
  return (code) =>
    TIERS.flatMap(([column, tier]) =>
      (rows.get(code)?.[column] ?? '')
        .split(' ')
        .filter((related) => related !== '')
        .map((related) => ({ code: related, tier })),
    );
}

/** Resolves related codes to what the page shows of each. */
export function describeRelated(
  from: Basics,
  codes: readonly RelatedCode[],
  basics: ReadonlyMap<string, Basics>,
  ground: CommonGround,
): Related[] {
  return codes.map(({ code, tier }) => {
    const to = basics.get(code);
    if (!to) throw new Error(`${from.code} is related to ${code}, which is no occupation`);
    return {
      code,
      title: to.title,
      tier,
      jobZone: to.jobZone?.zone ?? null,
      medianAnnual: to.pay?.annual.median ?? null,
      shared: ground.shared(from, to),
    };
  });
}
