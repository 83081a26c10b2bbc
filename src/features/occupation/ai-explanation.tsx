import { periodWords } from '#words/dates.ts';
import { words } from '#words/occupation-figures.ts';
import { useReleases } from '../../runtime/stores.ts';
import { Unfolding } from '../../ui/unfolding.tsx';
import styles from './ai-explanation.module.css';

/** What the exposure figure means, who published it, and what it does not say. */
export function AiExplanation() {
  const { 'ai-exposure': exposure } = useReleases();
  return (
    <Unfolding summary={words.ai.explanation}>
      <ul className={styles.points}>
        <li>
          <strong>{words.ai.means}</strong> {words.ai.meaning}
        </li>
        <li>
          <strong>{words.ai.publisher}</strong> {words.ai.published(exposure.release)}
        </li>
        <li>
          <strong>{words.ai.limits}</strong> {words.ai.limited(periodWords(exposure))}
        </li>
        <li>
          <strong>{words.ai.ours}</strong> {words.ai.thirds}
        </li>
      </ul>
    </Unfolding>
  );
}
