import { NoInformation } from './no-information.tsx';
import styles from './section.module.css';
import type { SectionHeading } from './section-heading.ts';

/** A part of the page that no source says anything about: it keeps its place and its heading, and takes one line. */
export function EmptySection({ heading: { id, title } }: { heading: SectionHeading }) {
  return (
    <section aria-labelledby={id} className={styles.empty}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <NoInformation />
    </section>
  );
}
