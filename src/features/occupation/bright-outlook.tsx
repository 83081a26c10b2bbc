import { words } from '#words/occupation.ts';
import type { BrightReason } from '../../domain/occupation.ts';
import styles from './bright-outlook.module.css';

/** That O*NET calls the outlook bright, and why. */
export function BrightOutlook({ reasons }: { reasons: readonly BrightReason[] }) {
  return (
    <p className={styles.bright}>
      <strong>{words.bright}</strong> {words.brightWhy(reasons)}
    </p>
  );
}
