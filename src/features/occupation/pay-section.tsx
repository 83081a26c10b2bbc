import { useId, useState } from 'react';
import type { Pay, WageUnit } from '../../domain/pay.ts';
import { periodWords } from '../../domain/releases.ts';
import { formatCount } from '../../domain-ui/format.ts';
import { useNational, useReleases } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';
import { CoverageNote } from './coverage-note.tsx';
import { EmptySection } from './empty-section.tsx';
import { PayRange } from './pay-range.tsx';
import styles from './pay-section.module.css';
import { PayTable } from './pay-table.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';
import { formatPay } from './wage-words.ts';

const UNITS: { unit: WageUnit; label: string }[] = [
  { unit: 'annual', label: 'A year' },
  { unit: 'hourly', label: 'An hour' },
];

/** What the work pays, from the lowest tenth to the highest, a year or an hour. */
export function PaySection({ heading, profile }: SectionProps) {
  const { pay } = profile;
  if (!pay || UNITS.every(({ unit }) => pay[unit].median === '*')) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      <CoverageNote coverage={pay} profile={profile} what="Pay is" />
      <PayFigures pay={pay} />
    </Section>
  );
}

function PayFigures({ pay }: { pay: Pay }) {
  const { wages } = useReleases();
  const { medianWage } = useNational();
  const published = UNITS.filter(({ unit }) => pay[unit].median !== '*');
  const [chosen, choose] = useState<WageUnit>(published[0]?.unit ?? 'annual');
  return (
    <>
      {published.length > 1 ? (
        <UnitChoice chosen={chosen} onChoose={choose} />
      ) : (
        <p className={text.quiet}>
          {chosen === 'annual'
            ? 'Only yearly pay is published: the hours of this work differ too much for an hourly figure.'
            : 'Only hourly pay is published: few people do this work all year long.'}
        </p>
      )}
      <PayRange wages={pay[chosen]} unit={chosen} />
      <PayTable wages={pay[chosen]} unit={chosen} />
      <p className={text.small}>
        {pay.employment !== null && `${formatCount(pay.employment)} people hold such jobs. `}
        For all U.S. workers together the median is{' '}
        {chosen === 'annual'
          ? `${formatPay(medianWage.annual, chosen)} a year`
          : `${formatPay(medianWage.hourly, chosen)} an hour`}
        . National wages of employees, {periodWords(wages)}, U.S. Bureau of Labor Statistics. Your state and
        employer can differ a lot.
      </p>
    </>
  );
}

function UnitChoice({ chosen, onChoose }: { chosen: WageUnit; onChoose: (unit: WageUnit) => void }) {
  const name = useId();
  return (
    <fieldset className={styles.units} data-screen-only>
      <legend className="visually-hidden">Show pay for</legend>
      {UNITS.map(({ unit, label }) => (
        <label key={unit} className={styles.unit}>
          <input type="radio" name={name} checked={unit === chosen} onChange={() => onChoose(unit)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
