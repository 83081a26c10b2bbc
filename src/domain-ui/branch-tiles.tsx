import { Link } from 'wouter';
import { BRANCHES } from '../domain/branch.ts';
import { browsePath } from '../runtime/paths.ts';
import { useStores } from '../runtime/stores.ts';
import styles from './branch-tiles.module.css';
import { formatCount } from './format.ts';
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
            <span className={styles.count}>{formatCount(jobCounts[branch])} current jobs</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
