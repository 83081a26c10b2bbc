import { Link } from 'wouter';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import styles from './result-item.module.css';

/**
 * In a line or two, a few occupations beside the official ones: by experts, or suggested by us. Their place is kept from the
 * start, so that nothing moves when they arrive.
 * @param path the page of the job, which says who says so and why.
 */
export function Further({
  specialty,
  lookup,
  path,
}: {
  specialty: number;
  lookup: CrosswalkLookup;
  path: string;
}) {
  const state = useLoaded(useStores().further);
  const codes = state.status === 'ready' ? state.value[specialty] : undefined;
  const titles = lookup.occupations(codes ?? []).map(({ title }) => title);
  return (
    <p className={styles.further}>
      {titles.length > 0 && <Link href={path}>Not official: {titles.join('; ')}</Link>}
    </p>
  );
}
