import { useId, useState } from 'react';
import { words } from '#words/occupation.ts';
import buttons from '../../ui/button.module.css';
import styles from './contents.module.css';
import { SectionLink } from './section-link.tsx';
import { SECTIONS } from './sections.ts';
import { useCurrentSection } from './use-current-section.ts';

const SECTION_IDS = SECTIONS.map(({ id }) => id);

/**
 * Links to the parts of the page: a list that stays in view beside them, or on a narrow screen a bar with one that unfolds,
 * and with the two parts that people come for.
 */
export function Contents() {
  const id = useId();
  const [open, setOpen] = useState(false);
  const current = useCurrentSection(SECTION_IDS);
  return (
    <nav aria-label={words.onThisPage} className={styles.contents}>
      <div className={styles.bar}>
        <button
          type="button"
          className={`${buttons.chip} ${styles.toggle}`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {words.onThisPage}
        </button>
        {words.jumps.map((part) => (
          <SectionLink key={part.id} id={part.id} className={buttons.chip} onFollow={() => setOpen(false)}>
            {part.title}
          </SectionLink>
        ))}
      </div>
      <ul id={id} className={open ? styles.list : styles.folded}>
        {SECTIONS.map((section) => (
          <li key={section.id}>
            <SectionLink
              id={section.id}
              className={styles.link}
              current={section.id === current}
              onFollow={() => setOpen(false)}
            >
              {section.short ?? section.title}
            </SectionLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
