import { words } from '#words/browse.ts';
import { periodWords } from '#words/dates.ts';
import { BranchTiles } from '../../domain-ui/branch-tiles.tsx';
import { useReleases } from '../../runtime/stores.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import styles from './browse-page.module.css';

/** Where browsing starts: the six branches. */
export function BrowsePage() {
  const releases = useReleases();
  return (
    <div className={styles.page}>
      <PageHeading title={words.title} />
      <p>{words.howTo(periodWords(releases['military-crosswalk']))}</p>
      <BranchTiles />
    </div>
  );
}
