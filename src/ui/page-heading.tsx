import { type ReactNode, useEffect } from 'react';
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

/** Names the browser tab after the page. */
function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title === words.siteName ? words.siteTitle : words.pageTitle(title);
  }, [title]);
}
