import { Link } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { words } from '#words/occupation.ts';
import { SourceNote } from '../../domain-ui/source-note.tsx';
import { arrivalOf } from '../../runtime/arrival.ts';
import { militaryPath } from '../../runtime/paths.ts';
import text from '../../ui/text.module.css';
import styles from './title-fit.module.css';

/** How the military job fits whose link led here: what was said beside that link. Nothing for whoever came another way. */
export function TitleFit() {
  const arrival = arrivalOf(useHistoryState());
  if (!arrival) return null;
  const { branch, code, title, fit, sources, reasons } = arrival;
  return (
    <section className={styles.fit} aria-label={words.fit.label}>
      <p className={text.small}>{words.fit.from}</p>
      <p>
        <Link href={militaryPath(branch, code)}>
          {code} {title}
        </Link>{' '}
        {words.fit.of(branch)} <strong>{words.fit.kinds[fit]}</strong>
      </p>
      <SourceNote sources={sources} reason={reasons} />
    </section>
  );
}
