import { words } from '#words/compare.ts';
import { dollars, medianWords } from '#words/figures.ts';
import type { NationalFigures } from '../../domain/national.ts';
import { type WageRange, wageFloor } from '../../domain/pay.ts';
import { Spread } from '../../ui/spread.tsx';
import type { Column } from './columns.ts';
import styles from './compare-table.module.css';
import { type PayHere, payHere, placeOfPay } from './pay-here.ts';
import { emptyCell, highestOf, type Row } from './row.ts';
import { Tag } from './tag.tsx';

/** Pay, with the spread of each on one scale. */
export function payRow(columns: readonly Column[], { topWage }: NationalFigures): Row {
  const top = topWage.annual;
  const pays = columns.map(({ profile }) => (profile ? payHere(profile) : null));
  const medians = pays.map((pay) => pay && wageFloor(pay.annual.median, top));
  const ends = pays.flatMap((pay) => (pay ? [pay.annual.p10, pay.annual.p90] : []));
  const amounts = ends.flatMap((wage) => wageFloor(wage, top) ?? []);
  const scale = { from: Math.min(...amounts), to: Math.max(...amounts) };
  const highest = highestOf(medians);
  return {
    id: 'pay',
    name: words.rows.pay,
    note: amounts.length > 0 && words.notes.pay(dollars(scale.from), dollars(scale.to), placeOfPay()),
    cells: pays.map((pay, i) =>
      pay
        ? {
            key: JSON.stringify([pay.annual, pay.hourly.median]),
            content: <PayCell pay={pay} scale={scale} top={top} highest={i === highest} />,
          }
        : emptyCell(words.nothing),
    ),
  };
}

interface Scale {
  from: number;
  to: number;
}

function PayCell({
  pay,
  scale,
  top,
  highest,
}: {
  pay: PayHere;
  scale: Scale;
  top: number;
  highest: boolean;
}) {
  const { annual, hourly, group } = pay;
  return (
    <>
      <p>
        <strong>{medianOf(annual, hourly, top)}</strong> {highest && <Tag>{words.highest}</Tag>}
      </p>
      <PayBar annual={annual} scale={scale} top={top} />
      {group && <p className={styles.aside}>{words.ofGroup(group)}</p>}
    </>
  );
}

function medianOf({ median }: WageRange, hourly: WageRange, top: number): string {
  if (median !== '*') return medianWords(median, top);
  return typeof hourly.median === 'number' ? words.anHour(hourly.median) : words.nothing;
}

function PayBar({ annual, scale, top }: { annual: WageRange; scale: Scale; top: number }) {
  const { p25, median, p75 } = annual;
  const place = (wage: typeof median) => {
    const amount = wageFloor(wage, top);
    return amount === null ? null : (amount - scale.from) / (scale.to - scale.from);
  };
  const [from, middle, to] = [place(p25), place(median), place(p75)];
  if (from === null || middle === null || to === null || !(scale.to > scale.from)) return null;
  if (p25 === '*' || p75 === '*') return null;
  return (
    <>
      <Spread from={from} middle={middle} to={to} />
      <p className={styles.aside}>{words.middleHalf(medianWords(p25, top), medianWords(p75, top))}</p>
    </>
  );
}
