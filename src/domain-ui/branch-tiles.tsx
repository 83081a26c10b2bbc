import { Link } from 'wouter';
import { words } from '#words/domain-ui.ts';
import { BRANCHES } from '../domain/branch.ts';
import { browsePath } from '../runtime/paths.ts';
import { useStores } from '../runtime/stores.ts';
import styles from './branch-tiles.module.css';
import { BranchName } from './title-labels.tsx';

/** A link to each branch's list, with how many current jobs it holds. */
export function BranchTiles() {
  const { jobCounts } = useStores();
  return (
    <ul className={styles.tiles}>
      {BRANCHES.map((branch) => (
        <li key={branch}>
          <Link href={browsePath(branch)} className={styles.tile}>
            <span className={styles.name}>
              <BranchName branch={branch} />
            </span>{' '}
            <span className={styles.count}>{words.currentJobs(jobCounts[branch])}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
