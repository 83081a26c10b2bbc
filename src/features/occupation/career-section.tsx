import { words } from '#words/occupation-lists.ts';
import { payGroupOf, type Wage, wageFloor } from '../../domain/pay.ts';
import { JobZone } from '../../domain-ui/job-zone.tsx';
import { useLocalMedians } from '../../domain-ui/place/use-local-median.ts';
import { useNational } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';
import styles from './career-section.module.css';
import { CareerTrackMap } from './career-track-map.tsx';
import { EmptySection } from './empty-section.tsx';
import { MedianPay } from './median-pay.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';

/** Next steps from this occupation, up and across, by specialty track and level of experience. */
export function CareerSection({ heading, profile }: SectionProps) {
  const { topWage } = useNational();
  const { careerPath, pay, jobZone } = profile;
  const medianOf = useLocalMedians();
  const start = medianOf<Wage | null>(profile.code, pay?.annual.median ?? null);
  const steps = careerPath.flatMap((track) => track.steps);
  const medians = [start, ...steps.map((step) => medianOf(step.code, step.medianAnnual))];
  const most = Math.max(
    0,
    ...medians.map(({ median }) => (median === null ? 0 : (wageFloor(median, topWage.annual) ?? 0))),
  );
  const isNearby = steps.some(({ direction }) => direction === 'nearby');
  if (careerPath.length === 0) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      <p className={text.quiet}>
        {isNearby ? (
          <>
            <strong>{words.career.nearby}</strong> {words.career.nearbyMeans}
          </>
        ) : (
          <>
            {words.career.about} <strong>{words.career.up}</strong> {words.career.upMeans}{' '}
            <strong>{words.career.across}</strong> {words.career.acrossMeans}
          </>
        )}{' '}
        {words.career.workedOut} {start.where && words.career.byNational}
      </p>
      <div className={styles.map}>
        <div className={styles.here}>
          <p className={text.small}>{words.career.here}</p>
          <p>
            <strong>{profile.title}</strong>
          </p>
          <p>
            <MedianPay shown={start} group={payGroupOf(pay)} />
          </p>
          {jobZone && <JobZone zone={jobZone.zone} />}
        </div>
        {careerPath.map((track) => (
          <CareerTrackMap
            key={`${track.cluster}/${track.subCluster}`}
            track={track}
            from={{
              title: profile.title,
              median: start,
              zone: jobZone?.zone ?? null,
            }}
            most={most}
          />
        ))}
      </div>
    </Section>
  );
}
