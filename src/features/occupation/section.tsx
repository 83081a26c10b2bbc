import type { ReactNode } from 'react';
import styles from './section.module.css';
import type { SectionHeading } from './section-heading.ts';

/** One part of the page under its heading, which a link can lead to. */
export function Section({
  heading: { id, title },
  children,
}: {
  heading: SectionHeading;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
