import { words } from '#words/occupation-figures.ts';
import type { Wage } from '../../domain/pay.ts';
import { type ShownMedian, useLocalMedian } from '../../domain-ui/place/use-local-median.ts';
import { useNational } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';
import { wageWords } from './wage-words.ts';

/** An occupation's median pay in the place that was chosen, and the group that it is for where it is not its own. */
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
  return <MedianPay shown={useLocalMedian(code, median)} group={group} />;
}

/** The same where the median is known already. */
export function MedianPay({ shown, group }: { shown: ShownMedian<Wage | null>; group: string }) {
  const { topWage } = useNational();
  const { median, where } = shown;
  if (median === null || median === '*') return <span className={text.quiet}>{words.pay.noYearly}</span>;
  return (
    <>
      {words.pay.amount(wageWords(median, 'annual', topWage), words.pay.per.annual)}
      {where && ` ${where}`}
      {group && <span className={text.small}> {words.pay.ofGroup(group)}</span>}
    </>
  );
}
