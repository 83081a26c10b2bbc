import { words } from '#words/occupation-figures.ts';
import type { Wage } from '../../domain/pay.ts';
import { useNational } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';
import { wageWords } from './wage-words.ts';

/** Another occupation's median pay, and the group that it is for where it is not its own. */
export function MedianPay({ median, group }: { median: Wage | null; group: string }) {
  const { topWage } = useNational();
  if (median === null || median === '*') return <span className={text.quiet}>{words.pay.noYearly}</span>;
  return (
    <>
      {words.pay.amount(wageWords(median, 'annual', topWage), words.pay.per.annual)}
      {group && <span className={text.small}> {words.pay.ofGroup(group)}</span>}
    </>
  );
}
