import { type MouseEvent, useId, useState } from 'react';
import buttons from '../shared/button.module.css';
import styles from './contents.module.css';
import { goToSection } from './go-to-section.ts';
import { SECTIONS } from './sections.ts';
import { useCurrentSection } from './use-current-section.ts';

/** Links to the parts of the page: a list that stays in view beside them, or on a narrow screen one that unfolds. */
export function Contents() {
  const id = useId();
  const [open, setOpen] = useState(false);
  const current = useCurrentSection();
  const follow = (event: MouseEvent<HTMLAnchorElement>, section: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    setOpen(false);
    goToSection(section);
  };
  return (
    <nav aria-label="On this page" className={styles.contents}>
      <button
        type="button"
        className={`${buttons.button} ${styles.toggle}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        On this page
      </button>
      <ul id={id} className={open ? styles.list : styles.folded}>
        {SECTIONS.map((section) => (
          <li key={section.id}>
            <a
              href={`#${section.id}`}
              className={styles.link}
              aria-current={section.id === current ? 'location' : undefined}
              onClick={(event) => follow(event, section.id)}
            >
              {section.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
