import { words } from '#words/compare.ts';
import { dollars, medianWords } from '#words/figures.ts';
import type { NationalFigures } from '../../domain/national.ts';
import { type Wage, wageFloor } from '../../domain/pay.ts';
import { Spread } from '../../ui/spread.tsx';
import styles from './compare-table.module.css';
import { emptyCell, highestOf, type Row } from './row.ts';
import { Tag } from './tag.tsx';
import type { PayHere } from './use-pay-here.ts';

/** Pay, with the spread of each on one scale. @param place where it is paid, in words. */
export function payRow(pays: readonly (PayHere | null)[], place: string, { topWage }: NationalFigures): Row {
  const top = topWage.annual;
  const amounts = pays
    .flatMap((pay) => (pay ? [pay.p10, pay.p25, pay.median, pay.p75, pay.p90] : []))
    .flatMap((wage) => wageFloor(wage, top) ?? []);
  const scale = { from: Math.min(...amounts), to: Math.max(...amounts), top };
  const highest = highestOf(pays.map((pay) => pay && wageFloor(pay.median, top)));
  return {
    id: 'pay',
    name: words.rows.pay,
    note: amounts.length > 0 && words.notes.pay(dollars(scale.from), dollars(scale.to), place),
    cells: pays.map((pay, i) =>
      pay
        ? { key: JSON.stringify(pay), content: <PayCell pay={pay} scale={scale} highest={i === highest} /> }
        : emptyCell(words.nothing),
    ),
  };
}

interface Scale {
  from: number;
  to: number;
  /** From here on BLS only says "this or more". */
  top: number;
}

function PayCell({ pay, scale, highest }: { pay: PayHere; scale: Scale; highest: boolean }) {
  const { elsewhere, group } = pay;
  return (
    <>
      <p>
        <strong>{medianOf(pay, scale.top)}</strong> {highest && <Tag>{words.highest}</Tag>}
      </p>
      <PayBar pay={pay} scale={scale} />
      {elsewhere && <p className={styles.aside}>{words.standIn(elsewhere)}</p>}
      {group && <p className={styles.aside}>{words.ofGroup(group)}</p>}
    </>
  );
}

function medianOf({ median, hourly }: PayHere, top: number): string {
  if (median !== '*') return medianWords(median, top);
  return typeof hourly === 'number' ? words.anHour(hourly) : words.nothing;
}

/** The middle half on the scale, in a picture and in words; nothing where it is not published. */
function PayBar({ pay: { p25, median, p75 }, scale }: { pay: PayHere; scale: Scale }) {
  const { from, to, top } = scale;
  if (p25 === '*' || median === '*' || p75 === '*' || to <= from) return null;
  const place = (wage: Wage) => ((wageFloor(wage, top) ?? from) - from) / (to - from);
  return (
    <>
      <Spread from={place(p25)} middle={place(median)} to={place(p75)} />
      <p className={styles.aside}>{words.middleHalf(medianWords(p25, top), medianWords(p75, top))}</p>
    </>
  );
}
