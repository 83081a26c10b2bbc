import { words } from '#words/about.ts';
import { RELEASE_IDS, releaseName } from '../../domain/releases.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import styles from './about-page.module.css';

/** Every official file, and what is owed to it. */
export function Sources() {
  const { releases, credits } = useStores();
  const state = useLoaded(credits);
  if (state.status === 'failed')
    return <LoadFailure fault={state.fault} onRetry={() => void credits.load()} />;
  const owed = state.status === 'ready' ? state.value : undefined;
  return (
    <ul className={styles.sources}>
      {RELEASE_IDS.map((id) => releases[id]).map((release) => (
        <li key={release.id}>
          <h3>{releaseName(release)}</h3>
          {owed && (
            <>
              <p>{owed[release.id].covers}</p>
              <p className={styles.quiet}>
                {words.sources.owed(owed[release.id].publisher, release, owed[release.id].licence)}
              </p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
