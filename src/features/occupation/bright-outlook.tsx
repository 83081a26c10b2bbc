import { words } from '#words/occupation.ts';
import type { BrightReason } from '../../domain/occupation.ts';
import styles from './bright-outlook.module.css';

/** That O*NET calls the outlook bright, and why. */
export function BrightOutlook({
  reasons,
  fewerBy,
}: {
  reasons: readonly BrightReason[];
  /** The year to which the number of jobs falls all the same; null where it does not. */
  fewerBy: number | null;
}) {
  return (
    <p className={styles.bright}>
      <strong>{words.bright}</strong> {words.brightWhy(reasons)}
      {fewerBy !== null && ` ${words.brightButFewer(fewerBy)}`}
    </p>
  );
}
