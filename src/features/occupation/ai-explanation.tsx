import { periodWords } from '../../domain/releases.ts';
import { useReleases } from '../../runtime/stores.ts';
import { Unfolding } from '../../ui/unfolding.tsx';
import styles from './ai-explanation.module.css';

/** What the exposure figure means, who published it, and what it does not say. */
export function AiExplanation() {
  const { 'ai-exposure': exposure } = useReleases();
  return (
    <Unfolding summary="What this number means, who published it, and its limits">
      <ul className={styles.points}>
        <li>
          <strong>What it means.</strong> Each task of the occupation was rated: could AI that reads and
          writes text cut the time it takes by at least half, with the same quality? 0 means for no task, 100
          for all. A task that would also need extra software counts half.
        </li>
        <li>
          <strong>Who published it.</strong> Tyna Eloundou, Sam Manning, Pamela Mishkin, and Daniel Rock,
          “GPTs are GPTs”, in the journal Science, {exposure.release}. Tasks were rated by people and, apart
          from them, by the GPT-4 model.
        </li>
        <li>
          <strong>Its limits.</strong> The ratings are of {periodWords(exposure)} and cover AI that works with
          text, not robots. They say what could be faster, not what employers will do, and nothing about jobs
          lost or gained. The raters did not do these jobs.
        </li>
        <li>
          <strong>The three levels are ours:</strong> less than a third, up to two thirds, and more.
        </li>
      </ul>
    </Unfolding>
  );
}
