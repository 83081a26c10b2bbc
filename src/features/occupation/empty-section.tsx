import { NoInformation } from './no-information.tsx';
import styles from './section.module.css';
import { type SectionId, sectionTitle } from './sections.ts';

/** A part of the page that no source says anything about: it keeps its place and its heading, and takes one line. */
export function EmptySection({ id }: { id: SectionId }) {
  return (
    <section aria-labelledby={id} className={styles.empty}>
      <h2 id={id} tabIndex={-1}>
        {sectionTitle(id)}
      </h2>
      <NoInformation />
    </section>
  );
}
