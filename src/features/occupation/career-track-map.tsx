import { words } from '#words/occupation-lists.ts';
import type { CareerStep, CareerTrack } from '../../domain/career.ts';
import text from '../../ui/text.module.css';
import { careerLevels } from './career-levels.ts';
import { type CareerStart, CareerStepCard } from './career-step-card.tsx';
import styles from './career-track-map.module.css';

const SIGNS: Record<CareerStep['direction'], string> = { up: '↑', across: '→', nearby: '≈' };

/**
 * One specialty track, drawn as a branch that leaves the starting point: a level of experience at each knot, and its
 * occupations beside it. It is a list of lists, so that a screen reader reads the same.
 */
export function CareerTrackMap({
  track,
  from,
  most,
}: {
  track: CareerTrack;
  from: CareerStart;
  /** The highest pay on the map, in dollars: the length of its bars. */
  most: number;
}) {
  return (
    <div className={styles.track}>
      <h3 className={styles.name}>
        {track.subCluster}{' '}
        <span className={text.small}>
          {track.cluster}
          {track.own ? words.career.ownTrack : ''}
        </span>
      </h3>
      <ul className={styles.levels}>
        {careerLevels(track.steps, from.zone).map((level) => (
          <li key={level.key} className={styles.level}>
            <p className={styles.knot}>
              <span className={level.direction === 'up' ? styles.up : styles.across} aria-hidden="true">
                {SIGNS[level.direction]}
              </span>
              <span>
                <strong>{level.name}</strong> {level.meaning}
              </span>
            </p>
            <ul className={styles.steps}>
              {level.steps.map((step) => (
                <li key={step.code}>
                  <CareerStepCard step={step} from={from} most={most} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
