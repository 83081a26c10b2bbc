import { useSyncExternalStore } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { dayWords, periodWords } from '../domain/releases.ts';
import { useReleases } from '../runtime/stores.ts';
import { usePrinting } from '../ui/use-printing.ts';
import styles from './site-footer.module.css';

/** What a reader should know on every page: whose this is not, where the data is from, and privacy. */
export function SiteFooter() {
  const releases = useReleases();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>Not an official government service. What you type stays on your machine.</p>
        <p>
          Official crosswalk of {periodWords(releases['military-crosswalk'])}, O*NET {releases.onet.release},
          pay of {periodWords(releases.wages)}, outlook {periodWords(releases.projections)}.{' '}
          <Link href="/about">Sources and credits</Link>
        </p>
        <Printed />
      </div>
    </footer>
  );
}

/** For paper: the day, and where the page is. What is rendered ahead knows neither. */
function Printed() {
  // Drawn anew with each address, so that a printed page names its own.
  useLocation();
  useSearch();
  // Drawn anew when it is printed, so that it says the day.
  usePrinting();
  const address = useSyncExternalStore(
    () => () => {},
    () => window.location.href,
    () => '',
  );
  if (!address) return null;
  return (
    <p className={styles.address}>
      Printed {dayWords(new Date())} from {address}
    </p>
  );
}
