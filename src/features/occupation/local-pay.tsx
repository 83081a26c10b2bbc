import { periodWords } from '#words/dates.ts';
import { dollars } from '#words/figures.ts';
import { words as figureWords } from '#words/occupation-figures.ts';
import { words } from '#words/places.ts';
import { type FoundFigures, jobShare, type LocalFigures } from '../../domain/local-pay.ts';
import type { Pay } from '../../domain/pay.ts';
import type { Place } from '../../domain/place.ts';
import { useNational, useReleases } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';
import styles from './pay-table.module.css';
import type { PlacePay } from './use-place-pay.ts';

const ROWS = ['p10', 'p25', 'median', 'p75'] as const;

/** What an occupation pays in the place that was chosen, how many jobs there are, and what a dollar buys there. */
export function LocalPaySection({ place, pay }: { place: PlacePay; pay: Pay }) {
  const { label, local, state } = place;
  const { asked } = local;
  const releases = useReleases();
  return (
    <div className={text.stack}>
      <h3>{words.heading(label)}</h3>
      {label !== asked.name && <p className={text.quiet}>{words.partOf(label, asked.name, asked.kind)}</p>}
      {local.statesOnly && asked.kind !== 'state' && <p>{words.statesOnly}</p>}
      {local.pay?.place !== asked && <p>{words.standIn(label, local.pay?.place.name ?? words.country)}</p>}
      {local.pay && <LocalTable {...local.pay} label={local.pay.place === asked ? label : state} />}
      {local.jobs && (
        <>
          {local.jobs.place !== asked && <p>{words.jobsStandIn(label, local.jobs.place.name)}</p>}
          <Jobs {...local.jobs} national={pay.employment} />
        </>
      )}
      <Prices place={asked} label={label} state={state} />
      <p className={text.small}>
        {words.source(periodWords(releases['local-wages']))}{' '}
        {words.pricesSource(periodWords(releases['price-parities']))}
      </p>
    </div>
  );
}

function LocalTable({ figures, label }: FoundFigures & { label: string }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.caption(label)}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.percentile}</th>
          <th scope="col">{words.column}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((key) => (
          <tr key={key}>
            <th scope="row">
              {figureWords.pay.rows[key][0]}{' '}
              <span className={styles.meaning}>{figureWords.pay.rows[key][1]}</span>
            </th>
            <td>{amountWords(figures, key)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function amountWords(figures: LocalFigures, key: (typeof ROWS)[number]): string {
  const amount = figures[key];
  return amount === null ? figureWords.notPublished : dollars(amount);
}

function Jobs({ figures, national }: FoundFigures & { national: number | null }) {
  const all = useNational().employment;
  const share = jobShare(figures, national === null ? null : national / all);
  return (
    <p>
      {[
        figures.employment !== null && words.people(figures.employment),
        share && words.per1000(share.per1000, share.worked),
        figures.quotient !== null && words.quotient(figures.quotient),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
}

/** Of a state there are two figures, for its metropolitan areas and for the rest. */
function Prices({ place: { parity }, label, state }: { place: Place; label: string; state: string }) {
  const all: readonly (readonly [of: string, parity: number | null])[] = [
    [label, parity.own],
    [words.metroPart(state), parity.metro],
    [words.nonmetroPart(state), parity.nonmetro],
  ];
  const known = all.flatMap(([of, figure]) => (figure === null ? [] : [words.prices(of, figure)]));
  return <p>{known.length > 0 ? known.join(' ') : words.noPrices(label)}</p>;
}
