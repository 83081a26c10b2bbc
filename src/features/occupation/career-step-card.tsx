import type { CSSProperties } from 'react';
import { Link } from 'wouter';
import { words as placeWords } from '#words/chosen-place.ts';
import { words as occupationWords } from '#words/occupation.ts';
import { words } from '#words/occupation-lists.ts';
import type { CareerStep } from '../../domain/career.ts';
import { type Wage, wageFloor } from '../../domain/pay.ts';
import { type ShownMedian, useLocalMedian } from '../../domain-ui/place/use-local-median.ts';
import { occupationPath } from '../../runtime/paths.ts';
import { useNational } from '../../runtime/stores.ts';
import { Unfolding } from '../../ui/unfolding.tsx';
import styles from './career-step-card.module.css';
import { MedianPay } from './median-pay.tsx';
import { differenceWords } from './wage-words.ts';

/** Where a career track starts. */
export interface CareerStart {
  title: string;
  /** In the place that was chosen. */
  median: ShownMedian<Wage | null>;
  zone: number | null;
}

/** One next step: pay beside that of the starting point, what carries over, and what is missing. */
export function CareerStepCard({ step, from, most }: { step: CareerStep; from: CareerStart; most: number }) {
  const { missing, sharedSkills } = step;
  const there = useLocalMedian(step.code, step.medianAnnual);
  const difference = payDifference(step, from.median, there);
  const lacking: [what: string, names: string[]][] = [
    [words.career.kinds.skills, missing.skills],
    [words.career.kinds.knowledge, missing.knowledge],
    [words.career.kinds.technology, missing.technology],
  ];
  const toAdd = lacking.filter(([, names]) => names.length > 0);
  return (
    <div className={styles.card}>
      <Link href={occupationPath(step.code)} className={styles.title}>
        {step.title}
      </Link>
      <p className={styles.pay}>
        <MedianPay shown={there} group={step.payGroup} />
        {difference && (
          <>
            , <strong>{difference}</strong>
          </>
        )}
      </p>
      {from.median.where === there.where && (
        <PayBeside own={from.median.median} other={there.median} most={most} />
      )}
      {sharedSkills.length + toAdd.length > 0 ? (
        <Unfolding summary={words.career.carriesOver}>
          <dl className={styles.skills}>
            <dt>{words.career.shared}</dt>
            <dd>{sharedSkills.length > 0 ? sharedSkills.join(', ') : occupationWords.nothing}</dd>
            <dt>{words.career.toAdd}</dt>
            {toAdd.length === 0 && <dd>{words.career.nothingToAdd}</dd>}
            {toAdd.map(([what, names]) => (
              <dd key={what}>{words.career.missing(what, names)}</dd>
            ))}
          </dl>
        </Unfolding>
      ) : (
        <p className={styles.none}>{words.career.nothingShared}</p>
      )}
    </div>
  );
}

/** Of one place's figures, where both have them; else of the whole country's, and says so. */
function payDifference(
  { payDifference: national }: CareerStep,
  own: ShownMedian<Wage | null>,
  other: ShownMedian<Wage | null>,
): string {
  if (national === null) return '';
  if (own.where !== other.where) return `${differenceWords(national)} ${placeWords.nationally}`;
  const isNumber = typeof own.median === 'number' && typeof other.median === 'number';
  return isNumber ? differenceWords(Number(other.median) - Number(own.median)) : '';
}

/** The other pay as a bar, with a mark where one's own ends; the words above it say the same. */
function PayBeside({ own, other, most }: { own: Wage | null; other: Wage | null; most: number }) {
  const { topWage } = useNational();
  const ownDollars = own === null ? null : wageFloor(own, topWage.annual);
  const otherDollars = other === null ? null : wageFloor(other, topWage.annual);
  if (ownDollars === null || otherDollars === null || most <= 0) return null;
  const style = { '--own': ownDollars / most, '--other': otherDollars / most } as CSSProperties;
  return (
    <div className={styles.beside} style={style} aria-hidden="true">
      <span className={styles.bar} />
      <span className={styles.mark} />
    </div>
  );
}
