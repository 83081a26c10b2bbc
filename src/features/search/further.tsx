import { Link } from 'wouter';
import { words } from '#words/search-page.ts';
import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import styles from './result-item.module.css';

/**
 * In a line or two, a few occupations beside the official ones: by experts, or suggested by us. Their place is kept from the
 * start, so that nothing moves when they arrive.
 * @param path the page of the job, which says who says so and why.
 */
export function Further({ occupations, path }: { occupations: readonly OccupationBrief[]; path: string }) {
  const titles = occupations.map(({ title }) => title);
  return (
    <p className={styles.further}>
      {titles.length > 0 && <Link href={path}>{words.notOfficial(titles)}</Link>}
    </p>
  );
}
