import { Link } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { words } from '#words/app.ts';
import { RESUME_PATH } from '../runtime/paths.ts';
import { REPORT_ID, REPORT_PATH } from '../runtime/report-address.ts';
import { useReleases } from '../runtime/stores.ts';
import { usePrinting } from '../ui/use-printing.ts';
import styles from './site-footer.module.css';

/** What a reader should know on every page: whose this is not, where the data is from, and privacy. */
export function SiteFooter() {
  const releases = useReleases();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>{words.notOfficial}</p>
        <p>
          {words.sources(releases)}{' '}
          <span data-screen-only>
            <Link href={RESUME_PATH}>{words.resumeLink}</Link> <Link href="/match">{words.matchLink}</Link>{' '}
            <Link href="/about">{words.sourcesLink}</Link>{' '}
            <Link href={REPORT_PATH} onClick={() => document.getElementById(REPORT_ID)?.focus()}>
              {words.reportLink}
            </Link>
          </span>
        </p>
        <Printed />
      </div>
    </footer>
  );
}

/** For paper: the day, and where the page is. What is rendered ahead knows neither. */
function Printed() {
  // Drawn anew when it is printed, so that it says the day.
  usePrinting();
  const address = useLocationProperty(
    () => window.location.href,
    () => '',
  );
  if (!address) return null;
  return <p className={styles.address}>{words.printed(new Date(), address)}</p>;
}
