import { Link } from 'wouter';
import { words } from '#words/app.ts';
import { BranchTiles } from '../domain-ui/branch-tiles.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import styles from './not-found-page.module.css';

/** For an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <div className={styles.page}>
      <PageHeading title={words.notFound.title} />
      <p>
        {words.notFound.why} <Link href="/">{words.notFound.search}</Link>
        {words.notFound.orBranch}
      </p>
      <BranchTiles />
    </div>
  );
}
