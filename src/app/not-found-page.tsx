import { Link } from 'wouter';
import { BranchTiles } from '../domain-ui/branch-tiles.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import styles from './not-found-page.module.css';

/** For an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <div className={styles.page}>
      <PageHeading title="There is no such page" />
      <p>
        The address may be mistyped, or the link may be cut off.{' '}
        <Link href="/">Search for a military job</Link>, or start from a branch:
      </p>
      <BranchTiles />
    </div>
  );
}
