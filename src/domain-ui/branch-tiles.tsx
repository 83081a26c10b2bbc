import { Link } from 'wouter';
import { BRANCHES, type Branch } from '../domain/branch.ts';
import { browsePath } from '../runtime/paths.ts';
import { useIndexState } from '../runtime/stores.ts';
import { countTitles } from './branch-counts.ts';
import styles from './branch-tiles.module.css';
import { formatCount } from './format.ts';
import { BranchName } from './title-labels.tsx';

/** A link to each branch's list, with how many current jobs it holds. */
export function BranchTiles() {
  const state = useIndexState();
  const counts = state.status === 'ready' ? countTitles(state.value.lookup) : undefined;
  return (
    <ul className={styles.tiles}>
      {BRANCHES.map((branch) => (
        <li key={branch}>
          <Link href={browsePath(branch)} className={styles.tile}>
            <span className={styles.name}>
              <BranchName branch={branch} />
            </span>{' '}
            <span className={styles.count}>{countWords(branch, counts)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function countWords(branch: Branch, counts: Record<Branch, number> | undefined): string {
  // A no-break space holds the line until the number is there.
  return counts ? `${formatCount(counts[branch])} current jobs` : '\u00a0';
}
