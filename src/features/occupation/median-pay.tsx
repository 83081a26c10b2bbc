import { words as placeWords } from '#words/chosen-place.ts';
import { words } from '#words/occupation-figures.ts';
import type { Wage } from '../../domain/pay.ts';
import { useLocalMedian } from '../../domain-ui/place/use-local-median.ts';
import { useChosenPlace } from '../../runtime/place-store.ts';
import { useNational } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';
import { wageWords } from './wage-words.ts';

/** An occupation's national median pay, and the group that it is for where it is not its own. */
export function MedianPay({ median, group }: { median: Wage | null; group: string }) {
  // Only where pay is that of a place elsewhere on the page need it be said.
  return <PayWords median={median} where={useChosenPlace() ? placeWords.nationally : ''} group={group} />;
}

/** The same in the place that was chosen. */
export function LocalMedianPay({
  code,
  median,
  group,
}: {
  code: string;
  /** The whole country's. */
  median: Wage | null;
  group: string;
}) {
  return <PayWords {...useLocalMedian(code, median)} group={group} />;
}

function PayWords({ median, where, group }: { median: Wage | null; where: string; group: string }) {
  const { topWage } = useNational();
  if (median === null || median === '*') return <span className={text.quiet}>{words.pay.noYearly}</span>;
  return (
    <>
      {words.pay.amount(wageWords(median, 'annual', topWage), words.pay.per.annual)}
      {where && ` ${where}`}
      {group && <span className={text.small}> {words.pay.ofGroup(group)}</span>}
    </>
  );
}
