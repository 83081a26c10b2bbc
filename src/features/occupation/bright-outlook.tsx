import type { BrightReason } from '../../domain/occupation.ts';
import styles from './bright-outlook.module.css';

const REASON_WORDS: Record<BrightReason, string> = {
  'Rapid Growth': 'it is expected to grow fast (rapid growth)',
  'Numerous Job Openings': 'many jobs are expected to open (numerous job openings)',
  'New and Emerging': 'it is new work in a growing field (new and emerging)',
};

/** That O*NET calls the outlook bright, and why. */
export function BrightOutlook({ reasons }: { reasons: readonly BrightReason[] }) {
  const words = reasons.map((reason) => REASON_WORDS[reason]);
  return (
    <p className={styles.bright}>
      <strong>Bright Outlook.</strong> O*NET lists this occupation because {words.join(', and ')}.
    </p>
  );
}
