import { BranchTiles } from '../../domain-ui/branch-tiles.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import styles from './browse-page.module.css';

/** Where browsing starts: the six branches. */
export function BrowsePage() {
  return (
    <div className={styles.page}>
      <PageHeading title="Browse military jobs" />
      <p>Pick a branch, then a rank type, then a code. Counts are jobs of the July 2024 list.</p>
      <BranchTiles />
    </div>
  );
}
