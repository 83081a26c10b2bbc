import { useId, useState } from 'react';
import { periodWords } from '#words/dates.ts';
import { words } from '#words/occupation-figures.ts';
import { words as placeWords } from '#words/places.ts';
import type { Pay, WageUnit } from '../../domain/pay.ts';
import { PlacePicker } from '../../domain-ui/place/place-picker.tsx';
import { useNational, useReleases } from '../../runtime/stores.ts';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import text from '../../ui/text.module.css';
import { WhenNear } from '../../ui/when-near.tsx';
import { CoverageNote } from './coverage-note.tsx';
import { EmptySection } from './empty-section.tsx';
import { LocalPaySection } from './local-pay.tsx';
import { LocalPlaces } from './local-places.tsx';
import { PayRange } from './pay-range.tsx';
import styles from './pay-section.module.css';
import { PayTable } from './pay-table.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';
import { usePlacePay } from './use-place-pay.ts';
import { formatPay } from './wage-words.ts';

const UNITS: readonly WageUnit[] = ['annual', 'hourly'];

/** What the work pays, from the lowest tenth to the highest, a year or an hour. */
export function PaySection({ heading, profile }: SectionProps) {
  const { pay } = profile;
  const place = usePlacePay(pay?.group.code);
  if (!pay || UNITS.every((unit) => pay[unit].median === '*')) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      <PlacePicker />
      <CoverageNote coverage={pay} profile={profile} what="pay" />
      {place && <LocalPaySection place={place} pay={pay} />}
      {place && <h3>{placeWords.inTheCountry}</h3>}
      <PayFigures pay={pay} />
      <WhenNear waiting={<ListSkeleton rows={4} label={placeWords.across.loading} />}>
        <LocalPlaces line={pay.group.code} />
      </WhenNear>
    </Section>
  );
}

function PayFigures({ pay }: { pay: Pay }) {
  const { wages } = useReleases();
  const { medianWage } = useNational();
  const published = UNITS.filter((unit) => pay[unit].median !== '*');
  const [chosen, choose] = useState<WageUnit>(published[0] ?? 'annual');
  return (
    <>
      {published.length > 1 ? (
        <UnitChoice chosen={chosen} onChoose={choose} />
      ) : (
        <p className={text.quiet}>{chosen === 'annual' ? words.pay.onlyYearly : words.pay.onlyHourly}</p>
      )}
      <PayRange wages={pay[chosen]} unit={chosen} />
      <PayTable wages={pay[chosen]} unit={chosen} />
      <p className={text.small}>
        {pay.employment !== null && `${words.pay.jobs(pay.employment)} `}
        {words.pay.allWorkers(words.pay.amount(formatPay(medianWage[chosen], chosen), words.pay.per[chosen]))}{' '}
        {words.pay.source(periodWords(wages))}
      </p>
    </>
  );
}

function UnitChoice({ chosen, onChoose }: { chosen: WageUnit; onChoose: (unit: WageUnit) => void }) {
  const name = useId();
  return (
    <fieldset className={styles.units} data-screen-only>
      <legend className="visually-hidden">{words.pay.show}</legend>
      {UNITS.map((unit) => (
        <label key={unit} className={styles.unit}>
          <input type="radio" name={name} checked={unit === chosen} onChange={() => onChoose(unit)} />
          {words.pay.units[unit]}
        </label>
      ))}
    </fieldset>
  );
}
