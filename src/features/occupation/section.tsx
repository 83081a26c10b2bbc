import type { ReactNode } from 'react';
import styles from './section.module.css';
import { type SectionId, sectionTitle } from './sections.ts';

/** One part of the page under its heading, which a link can lead to. */
export function Section({ id, children }: { id: SectionId; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} tabIndex={-1}>
        {sectionTitle(id)}
      </h2>
      {children}
    </section>
  );
}
