import { type ReactNode, useContext } from 'react';
import { words } from '#words/occupation.ts';
import { useTurn } from '../../ui/use-turn.ts';
import { useUntilFound } from '../../ui/use-until-found.ts';
import { type Folds, FoldsContext } from './folds.ts';
import styles from './section.module.css';
import type { SectionHeading } from './section-heading.ts';

/** One part of the page under its heading, which a link can lead to and which can be folded. */
export function Section({ heading, children }: { heading: SectionHeading; children: ReactNode }) {
  const folds = useContext(FoldsContext);
  if (folds)
    return (
      <FoldedSection heading={heading} folds={folds}>
        {children}
      </FoldedSection>
    );
  return (
    <section aria-labelledby={heading.id} className={styles.section}>
      <h2 id={heading.id} tabIndex={-1}>
        {heading.title}
      </h2>
      <div className={styles.content}>{children}</div>
    </section>
  );
}

function FoldedSection({
  heading: { id, title, gist },
  folds,
  children,
}: {
  heading: SectionHeading;
  folds: Folds;
  children: ReactNode;
}) {
  const open = folds.isOpen(id);
  const turn = useTurn();
  const panel = useUntilFound(open, () => folds.setOpen(id, true));
  const named = `${id}-title`;
  const folded = `${id}-part`;
  return (
    <section aria-labelledby={named} className={styles.section}>
      <h2 id={id} tabIndex={-1}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={folded}
          onClick={() => folds.setOpen(id, !open)}
        >
          <span id={named}>{title}</span>
          {/* Open, it stands in full below. */}
          {gist && !open && (
            <span className={styles.gist}>
              <span className="visually-hidden">{words.gistFollows}</span>
              {gist}
            </span>
          )}
        </button>
      </h2>
      <div id={folded} ref={panel} className={styles.panel}>
        {(open || turn) && <div className={styles.content}>{children}</div>}
      </div>
    </section>
  );
}
