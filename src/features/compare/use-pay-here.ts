import { words } from '#words/compare.ts';
import { type FoundFigures, localPay } from '../../domain/local-pay.ts';
import { type Pay, payGroupOf, type Wage } from '../../domain/pay.ts';
import { type Place, placesAround } from '../../domain/place.ts';
import { useChosenPlace } from '../../runtime/place-store.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { useLoadedAll } from '../../runtime/use-loaded-all.ts';
import type { Column } from './columns.ts';

/** What an occupation pays a year where the reader looks for work. */
export interface PayHere {
  p10: Wage;
  p25: Wage;
  median: Wage;
  p75: Wage;
  /** By place not published. */
  p90: Wage;
  /** The median of an hour, where no yearly pay is published. */
  hourly: Wage;
  /** Where, if not in the place that was asked for: its state, or the whole country; '' where it is that. */
  elsewhere: string;
  /** The group that the figures are of, where they are not its own; '' where they are. */
  group: string;
}

/** The pay of all columns in the place that was chosen, and that place in words; null where none is published. */
export function usePayHere(columns: readonly Column[]): { place: string; pays: (PayHere | null)[] } {
  const { places, linePay } = useStores();
  const chosen = useChosenPlace();
  const book = useLoaded(chosen ? places : undefined);
  const lines = columns.map(({ profile }) => (chosen && profile?.pay?.group.code) || '');
  const known = [...new Set(lines.filter(Boolean))];
  const states = useLoadedAll(known, linePay.of);
  const around = chosen && book.status === 'ready' ? placesAround(chosen, book.value) : undefined;
  const pays = columns.map(({ profile }, i) => {
    if (!profile?.pay) return null;
    const nation = nationalPay(profile.pay, chosen !== null);
    const state = states[known.indexOf(lines[i]!)];
    const local = around && state?.status === 'ready' ? localPay(state.value, around) : undefined;
    return local?.pay ? placePay(nation, local.pay, local.asked) : nation;
  });
  return { place: chosen?.label ?? words.nation, pays };
}

function nationalPay(pay: Pay, standsIn: boolean): PayHere {
  const elsewhere = standsIn ? words.nation : '';
  return { ...pay.annual, hourly: pay.hourly.median, elsewhere, group: payGroupOf(pay) };
}

function placePay(nation: PayHere, { place, figures }: FoundFigures, asked: Place): PayHere {
  const { p10, p25, median, p75 } = figures;
  return {
    ...nation,
    p10: p10 ?? '*',
    p25: p25 ?? '*',
    median: median ?? '*',
    p75: p75 ?? '*',
    p90: '*',
    elsewhere: place.code === asked.code ? '' : place.name,
  };
}
