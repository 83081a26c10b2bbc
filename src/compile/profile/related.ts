import type { Related, RelatedTier } from '../../domain/career.ts';
import { payGroupOf } from '../../domain/pay.ts';
import { RELATED } from '../tables/occupation-tables.ts';
import { rowBy, type TableTexts } from '../tables.ts';
import type { Basics } from './basics.ts';
import type { CommonGround } from './common-ground.ts';

export interface RelatedCode {
  code: string;
  tier: RelatedTier;
}

/** O*NET's related occupations by occupation, most related first. */
export function relatedLookup(tables: TableTexts): (code: string) => RelatedCode[] {
  const rows = rowBy(tables, RELATED, 'code');
  return (code) => {
    const row = rows.get(code);
    const tiers: [codes: readonly string[] | undefined, tier: RelatedTier][] = [
      [row?.primary_short, 'Primary-Short'],
      [row?.primary_long, 'Primary-Long'],
      [row?.supplemental, 'Supplemental'],
    ];
    return tiers.flatMap(([codes = [], tier]) => codes.map((related) => ({ code: related, tier })));
  };
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
    if (!to)
      throw new Error(`data/${RELATED.path}: ${from.code} is related to ${code}, which is no occupation`);
    return {
      code,
      title: to.title,
      tier,
      jobZone: to.jobZone?.zone ?? null,
      medianAnnual: to.pay?.annual.median ?? null,
      payGroup: payGroupOf(to.pay),
      shared: ground.shared(from, to),
    };
  });
}
