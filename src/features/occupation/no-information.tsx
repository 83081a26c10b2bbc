import { words } from '#words/occupation.ts';
import styles from '../../ui/text.module.css';

/** What stands where no source says anything. */
export function NoInformation() {
  return <p className={styles.quiet}>{words.nothing}</p>;
}
