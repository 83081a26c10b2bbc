import { type ReactNode, useEffect, useRef } from 'react';
import { words } from '#words/ui.ts';
import styles from './page-heading.module.css';

/**
 * A page's one h1, and the title of its tab.
 * It can take focus, since focus moves here when a page opens.
 */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  useDocumentTitle(title);
  return (
    <h1 tabIndex={-1} className={styles.heading}>
      {children ?? title}
    </h1>
  );
}

/** A heading that repeats what is typed changes with every letter; the tab is named once that pauses. */
const PAUSE = 200;

/** Names the browser tab after the page. */
function useDocumentTitle(title: string): void {
  const opened = useRef(false);
  useEffect(() => {
    const name = () => {
      document.title = title === words.siteName ? words.siteTitle : words.pageTitle(title);
    };
    if (opened.current) {
      const timer = setTimeout(name, PAUSE);
      return () => clearTimeout(timer);
    }
    opened.current = true;
    name();
  }, [title]);
}
