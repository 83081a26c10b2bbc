import { Link } from 'wouter';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import styles from './result-item.module.css';

/**
 * In one line, a few occupations beside the official ones: by experts, or suggested by us. Its place is kept from the
 * start, so that nothing moves when they arrive.
 * @param path the page of the job, which says who says so and why.
 */
export function Further({
  specialty,
  lookup,
  path,
  alone,
}: {
  specialty: number;
  lookup: CrosswalkLookup;
  path: string;
  /** There is no official civilian match beside them. */
  alone: boolean;
}) {
  const state = useLoaded(useStores().further);
  const codes = state.status === 'ready' ? state.value[specialty] : undefined;
  const titles = lookup.occupations(codes ?? []).map(({ title }) => title);
  return (
    <p className={styles.further}>
      {titles.length > 0 && (
        <Link href={path}>
          {alone ? 'Directions' : 'Also'}: {titles.join('; ')}
        </Link>
      )}
    </p>
  );
}
