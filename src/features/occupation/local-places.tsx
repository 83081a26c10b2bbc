import { useId, useState } from 'react';
import { dollars } from '#words/figures.ts';
import { words } from '#words/places.ts';
import type { LinePay, LocalFigures } from '../../domain/local-pay.ts';
import type { Place, PlaceBook } from '../../domain/place.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import text from '../../ui/text.module.css';
import { type BarRow, BarTable } from './bar-table.tsx';
import { NoInformation } from './no-information.tsx';
import styles from './pay-section.module.css';

const FEW = 10;
const FEW_METROS = 5;

type Order = keyof typeof words.across.orders;
const ORDERS: readonly Order[] = ['pay', 'jobs', 'share'];

const FIGURE: Readonly<Record<Order, (figures: LocalFigures) => number | null>> = {
  pay: ({ median }) => median,
  jobs: ({ employment }) => employment,
  share: ({ jobsPer1000 }) => jobsPer1000,
};

const AS_WORDS: Readonly<Record<Order, (figure: number) => string>> = {
  pay: dollars,
  jobs: words.across.jobs,
  share: words.across.per1000,
};

/** Where in the country an occupation pays most, and where most of its jobs are. */
export function LocalPlaces({ line }: { line: string }) {
  const { places, linePay } = useStores();
  const book = useLoaded(places);
  const pay = useLoaded(linePay.of(line));
  const failed = book.status === 'failed' ? book : pay.status === 'failed' ? pay : undefined;
  const load = () => {
    void places.load();
    void linePay.of(line).load();
  };
  return (
    <div className={text.stack}>
      <h3>{words.across.heading}</h3>
      {failed && <LoadFailure fault={failed.fault} onRetry={load} />}
      {!failed && (book.status !== 'ready' || pay.status !== 'ready') && (
        <ListSkeleton rows={4} label={words.across.loading} />
      )}
      {book.status === 'ready' && pay.status === 'ready' && <Across book={book.value} pay={pay.value} />}
    </div>
  );
}

function Across({ book, pay }: { book: PlaceBook; pay: LinePay }) {
  const [order, setOrder] = useState<Order>('pay');
  const states = rowsOf(book, pay, 'state', order);
  if (pay.places.size === 0) return <NoInformation />;
  const best = rowsOf(book, pay, 'metro', 'pay').slice(0, FEW);
  const most = rowsOf(book, pay, 'metro', 'jobs').slice(0, FEW);
  return (
    <>
      <OrderChoice chosen={order} onChoose={setOrder} />
      <BarTable
        key={order}
        caption={words.across.states[order]}
        head={[words.across.state, words.across.orders[order]]}
        rows={states}
        fold={{ few: FEW, all: words.across.all(states.length), fewer: words.across.fewer(FEW) }}
      />
      <Metros caption={words.across.best} figure={words.column} rows={best} />
      <Metros caption={words.across.most} figure={words.across.orders.jobs} rows={most} />
      {states.length > 0 && best.length + most.length === 0 && <p>{words.across.statesOnly}</p>}
    </>
  );
}

/** The first metropolitan areas by one figure. */
function Metros({ caption, figure, rows }: { caption: string; figure: string; rows: readonly BarRow[] }) {
  if (rows.length === 0) return null;
  return (
    <BarTable
      caption={caption}
      head={[words.across.metro, figure]}
      rows={rows}
      fold={{
        few: FEW_METROS,
        all: words.across.allMetros(rows.length),
        fewer: words.across.fewer(FEW_METROS),
      }}
    />
  );
}

/** The places of a kind that have a figure, the highest first. */
function rowsOf({ places }: PlaceBook, pay: LinePay, kind: Place['kind'], order: Order): BarRow[] {
  const found = places
    .filter((place) => place.kind === kind)
    .flatMap(({ code, name }) => {
      const figures = pay.places.get(code);
      const figure = figures ? FIGURE[order](figures) : null;
      return figure === null ? [] : [{ name, figure }];
    })
    .sort((a, b) => b.figure - a.figure);
  const highest = found[0]?.figure ?? 1;
  return found.map(({ name, figure }) => ({
    label: name,
    share: figure / highest,
    figure: AS_WORDS[order](figure),
  }));
}

function OrderChoice({ chosen, onChoose }: { chosen: Order; onChoose: (order: Order) => void }) {
  const name = useId();
  return (
    <fieldset className={styles.units} data-screen-only>
      <legend>{words.across.order}</legend>
      {ORDERS.map((order) => (
        <label key={order} className={styles.unit}>
          <input type="radio" name={name} checked={order === chosen} onChange={() => onChoose(order)} />
          {words.across.orders[order]}
        </label>
      ))}
    </fieldset>
  );
}
