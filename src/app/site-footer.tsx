import { Link, useLocation, useSearch } from 'wouter';
import { usePrinting } from '../ui/use-printing.ts';
import styles from './site-footer.module.css';

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

/** What a reader should know on every page: whose this is not, where the data is from, and privacy. */
export function SiteFooter() {
  // Drawn anew with each address, so that a printed page names its own.
  useLocation();
  useSearch();
  // Drawn anew when it is printed, so that it says the day.
  usePrinting();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>Not an official government service. What you type stays on your machine.</p>
        <p>
          Official crosswalk of July 2024, O*NET 30.1, pay of May 2024, outlook 2024–34.{' '}
          <Link href="/about">Sources and credits</Link>
        </p>
        <p className={styles.address}>
          Printed {DAY.format(new Date())} from {window.location.href}
        </p>
      </div>
    </footer>
  );
}
