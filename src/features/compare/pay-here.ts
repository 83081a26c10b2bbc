import { words } from '#words/compare.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import { type Pay, payGroupOf, type WageRange } from '../../domain/pay.ts';

/** What an occupation pays where the reader looks for work. */
export interface PayHere {
  annual: WageRange;
  hourly: WageRange;
  /** The group that the figures are of, where they are not its own; '' where they are. */
  group: string;
}

/** Where the figures are of, in words. */
export function placeOfPay(): string {
  return words.notes.nation;
}

/** The one place where a comparison takes its pay from: for now the whole country. Null where none is published. */
export function payHere({ pay }: { pay: Pay | null } & Pick<OccupationProfile, 'code'>): PayHere | null {
  return pay && { annual: pay.annual, hourly: pay.hourly, group: payGroupOf(pay) };
}
