import type { Wage } from '../../domain/pay.ts';
import { useNational } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';
import { useBrief } from './use-brief.ts';
import { wageWords } from './wage-words.ts';

/** Another occupation's median pay, and the group that it is for where it is not its own. */
export function MedianPay({ code, median }: { code: string; median: Wage | null }) {
  const { topWage } = useNational();
  const group = useBrief(code)?.payGroup;
  if (median === null || median === '*') return <span className={text.quiet}>No yearly pay published</span>;
  return (
    <>
      {wageWords(median, 'annual', topWage)} a year
      {group && <span className={text.small}> (for the group “{group}”)</span>}
    </>
  );
}
